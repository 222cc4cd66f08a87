package health.homeward.intake.domain;

import java.util.ArrayList;
import java.util.List;

/** Who is to be taught is a named person who understands the words (R34b). */
final class CaregiverRules {
    private CaregiverRules() {}

    static List<Reason> check(Caregiver caregiver, String prefix) {
        List<Reason> reasons = new ArrayList<>();
        if (blank(caregiver.name().given()) && blank(caregiver.name().family())) {
            reasons.add(Reason.of("R34b", prefix + "givenName", "CAREGIVER_UNNAMED", "A caregiver has a name."));
        }
        if (caregiver.language() != null && !caregiver.language().matches(PatientRules.LANGUAGE)) {
            reasons.add(Reason.of(
                    prefix + "language", "LANGUAGE_UNKNOWN", "A language is a BCP 47 code such as ca or fr-FR."));
        }
        return reasons;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
