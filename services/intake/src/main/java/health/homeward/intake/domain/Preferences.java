package health.homeward.intake.domain;

import java.util.List;

/**
 * What dispatch looks for in a therapist.
 *
 * @param languages           BCP 47 codes the patient speaks
 * @param therapistGenderWish FHIR's administrative code, or null
 */
public record Preferences(List<String> languages, String therapistGenderWish) {
    public Preferences {
        languages = List.copyOf(languages);
    }

    Preferences updatedBy(Preferences later) {
        return new Preferences(
                later.languages.isEmpty() ? languages : later.languages,
                later.therapistGenderWish == null ? therapistGenderWish : later.therapistGenderWish);
    }
}
