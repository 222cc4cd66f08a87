package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import java.util.List;

/** R24: in bed rest an experienced therapist is advisable and no caregiver performs; unknown counts as bed rest. */
final class BedRestScreen {
    private BedRestScreen() {}

    static List<Finding> screen(PatientFacts facts) {
        return switch (facts.presentation().mobility()) {
            case OUT_OF_BED -> List.of();
            case BED_REST -> List.of(warning("The patient keeps to bed: an experienced therapist, and no caregiver."));
            case UNKNOWN ->
                List.of(warning("Nobody has stated whether the patient keeps to bed: it is planned as if so,"
                        + " with an experienced therapist and no caregiver."));
        };
    }

    private static Finding warning(String sentence) {
        return Finding.ofFact(
                FindingKind.WARNING,
                new Mark(Rule.R24, "BED_REST"),
                "mobility",
                sentence,
                "A clinician states that the patient is out of bed.");
    }
}
