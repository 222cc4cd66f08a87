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
}
