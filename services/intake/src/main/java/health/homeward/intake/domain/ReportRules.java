package health.homeward.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A report says what has happened, since the stroke, and says it whole. */
final class ReportRules {
    private ReportRules() {}

    static List<Reason> check(ReferralChange.ReportCondition report, OpenReferral referral, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (Skew.isFuture(report.effectiveAt(), now)) {
            reasons.add(Reason.of("effectiveAt", "REPORT_IN_FUTURE", "Report what has happened, not what is planned."));
        }
        if (beforeStroke(report.effectiveAt(), referral)) {
            reasons.add(Reason.of(
                    "R5", "effectiveAt", "REPORT_BEFORE_ONSET", "This is said to have happened before the stroke."));
        }
        reasons.addAll(content(report));
        return reasons;
    }

    private static boolean beforeStroke(Instant effectiveAt, OpenReferral referral) {
        Onset onset = referral.facts().stroke().onset();
        return switch (onset.precision()) {
            case INSTANT -> effectiveAt.isBefore(onset.instant());
            case DATE -> LocalDate.ofInstant(effectiveAt, referral.zone()).isBefore(onset.date());
            case UNKNOWN -> false;
        };
    }

    private static List<Reason> content(ReferralChange.ReportCondition report) {
        return switch (report.kind()) {
            case CONSCIOUSNESS -> consciousness(report.conscious());
            case CONDITION -> condition(report.judgement());
            case DISCHARGED, READMITTED, BED_REST_STARTED, BED_REST_ENDED, DIED -> List.of();
        };
    }

    private static List<Reason> consciousness(Consciousness conscious) {
        return conscious == null || conscious.conscious() == Known.UNKNOWN
                ? List.of(Reason.of(
                        "R6", "conscious", "CONSCIOUS_NOT_STATED", "Say YES or NO: is the patient conscious?"))
                : FactsRules.consciousness(conscious);
    }

    private static List<Reason> condition(Judgement judgement) {
        if (judgement == null) {
            return List.of(
                    Reason.of("condition", "CONDITION_NOT_STATED", "Say which condition, by its code or by name."));
        }
        return judgement.judged()
                ? List.of()
                : List.of(Reason.of(
                        "R42",
                        "condition.code",
                        "CODE_UNKNOWN",
                        "This code stands in no value set, so nobody can tell whether massage is safe."
                                + " Name the contraindication that it amounts to."));
    }
}
