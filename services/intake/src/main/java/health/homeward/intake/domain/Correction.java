package health.homeward.intake.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A correction names what it changed, so that others look only at that; one that changes nothing says nothing. */
final class Correction {
    private Correction() {}

    static Decision decide(OpenReferral referral, ReferralChange.CorrectFacts command, Instant now) {
        List<Reason> reasons = new ArrayList<>(OnsetRules.check(
                command.facts().stroke().onset(), command.identity().birth(), now, referral.zone()));
        reasons.addAll(FactsRules.check(command.facts(), now, referral.zone()));
        reasons.addAll(PatientRules.check(command.identity(), command.preferences()));
        if (!reasons.isEmpty()) {
            return new Decision.Refused(reasons);
        }
        List<String> changed = changed(referral, command);
        return new Decision.Accepted(
                changed.isEmpty() ? List.of() : List.of(corrected(referral, command, changed, now)));
    }

    private static ReferralEvent corrected(
            OpenReferral referral, ReferralChange.CorrectFacts command, List<String> changed, Instant now) {
        Patient patient = new Patient(referral.patient().id(), command.identity(), command.preferences());
        Clinical clinical = new Clinical(command.facts(), command.setting(), times(referral, command, now));
        return new ReferralEvent.Corrected(referral.next(patient, clinical), changed, now);
    }

    /** What is corrected now is as of now: a late report of an earlier moment does not undo it. */
    private static ReportTimes times(OpenReferral referral, ReferralChange.CorrectFacts command, Instant now) {
        Facts before = referral.facts();
        ReportTimes times = referral.clinical().times();
        times = command.setting() == referral.clinical().setting() ? times : times.withSetting(now);
        times = command.facts().mobility() == before.mobility() ? times : times.withMobility(now);
        return command.facts().consciousness().equals(before.consciousness()) ? times : times.withConscious(now);
    }

    private static List<String> changed(OpenReferral referral, ReferralChange.CorrectFacts command) {
        Map<String, Boolean> changed = new LinkedHashMap<>();
        facts(referral.facts(), command.facts(), changed);
        changed.put("setting", referral.clinical().setting() != command.setting());
        changed.put("patient", !referral.patient().identity().equals(command.identity()));
        changed.put("preferences", !referral.patient().preferences().equals(command.preferences()));
        return changed.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void facts(Facts before, Facts after, Map<String, Boolean> changed) {
        changed.put("strokeType", before.stroke().type() != after.stroke().type());
        changed.put("onset", !before.stroke().onset().equals(after.stroke().onset()));
        changed.put(
                "affectedSide", before.stroke().affectedSide() != after.stroke().affectedSide());
        changed.put("conscious", !before.consciousness().equals(after.consciousness()));
        changed.put("mobility", before.mobility() != after.mobility());
        changed.put("treatment", !before.treatment().equals(after.treatment()));
        changed.put("vitals", !before.vitals().equals(after.vitals()));
        changed.put("conditions", !before.conditions().equals(after.conditions()));
    }
}
