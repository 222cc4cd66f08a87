package health.homeward.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Codes about the patient that others act upon must be codes that others know. */
final class PatientRules {
    private static final Set<String> GENDERS = Set.of("male", "female", "other", "unknown");
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private PatientRules() {}

    static List<Reason> check(Identity identity, Preferences preferences) {
        List<Reason> reasons = new ArrayList<>();
        if (identity.gender() != null && !GENDERS.contains(identity.gender())) {
            reasons.add(Reason.of("gender", "GENDER_UNKNOWN", "Gender is male, female, other or unknown."));
        }
        String wish = preferences.therapistGenderWish();
        if (wish != null && !Set.of("male", "female").contains(wish)) {
            reasons.add(Reason.of("therapistGenderWish", "GENDER_UNKNOWN", "A wished therapist is male or female."));
        }
        if (!preferences.languages().stream().allMatch(language -> language.matches(LANGUAGE))) {
            reasons.add(Reason.of("languages", "LANGUAGE_UNKNOWN", "Languages are BCP 47 codes such as ca or fr-FR."));
        }
        return reasons;
    }
}
