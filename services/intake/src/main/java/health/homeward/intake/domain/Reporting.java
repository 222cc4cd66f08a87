package health.homeward.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a report makes of a referral, and what others are told. */
final class Reporting {
    private Reporting() {}

    static Decision decide(OpenReferral referral, ReferralChange.ReportCondition command, Instant now) {
        List<Reason> reasons = ReportRules.check(command, referral, now);
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        ConditionReport report = ConditionReport.of(command, now);
        return new Decision.Accepted(
                switch (command.kind()) {
                    case DISCHARGED, READMITTED -> reported(referral, settled(referral, report), report);
                    case BED_REST_STARTED, BED_REST_ENDED -> reported(referral, moved(referral, report), report);
                    case CONSCIOUSNESS -> reported(referral, woken(referral, report), report);
                    case CONDITION -> conditions(referral, command.judgement(), report);
                    case DIED -> died(referral, report, now);
                });
    }

    private static List<ReferralEvent> reported(OpenReferral before, Clinical after, ConditionReport report) {
        return List.of(new ReferralEvent.Reported(before.next(after), report));
    }

    private static Clinical settled(OpenReferral referral, ConditionReport report) {
        Clinical clinical = referral.clinical();
        return ReportTimes.supersedes(report.effectiveAt(), clinical.times().setting())
                ? new Clinical(
                        clinical.facts(), report.setting(), clinical.times().withSetting(report.effectiveAt()))
                : clinical;
    }

    private static Clinical moved(OpenReferral referral, ConditionReport report) {
        Clinical clinical = referral.clinical();
        return ReportTimes.supersedes(report.effectiveAt(), clinical.times().mobility())
                ? new Clinical(
                        clinical.facts().with(report.mobility()),
                        clinical.setting(),
                        clinical.times().withMobility(report.effectiveAt()))
                : clinical;
    }

    private static Clinical woken(OpenReferral referral, ConditionReport report) {
        Clinical clinical = referral.clinical();
        return ReportTimes.supersedes(report.effectiveAt(), clinical.times().conscious())
                ? new Clinical(
                        clinical.facts().with(report.conscious()),
                        clinical.setting(),
                        clinical.times().withConscious(report.effectiveAt()))
                : clinical;
    }

    /** One event for each contraindication; a condition that is none is kept and told to nobody. */
    private static List<ReferralEvent> conditions(OpenReferral referral, Judgement judgement, ConditionReport report) {
        Facts facts = referral.facts();
        Clinical clinical =
                referral.clinical().with(facts.with(facts.conditions().reported(judgement)));
        if (judgement.findings().isEmpty()) {
            return List.of(new ReferralEvent.Noted(referral.next(clinical), report));
        }
        List<ReferralEvent> events = new ArrayList<>();
        OpenReferral latest = referral;
        for (Finding finding : judgement.findings()) {
            latest = latest.next(clinical);
            events.add(new ReferralEvent.Reported(latest, report.of(finding)));
        }
        return events;
    }

    private static List<ReferralEvent> died(OpenReferral referral, ConditionReport report, Instant now) {
        OpenReferral last = referral.next(referral.clinical());
        return List.of(
                new ReferralEvent.Reported(last, report),
                new ReferralEvent.Withdrawn(new WithdrawnReferral(last, WithdrawalReason.DEATH, now)));
    }
}
