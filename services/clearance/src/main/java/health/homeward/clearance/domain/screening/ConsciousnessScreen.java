package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Rule;
import java.util.List;

/** R6: massage begins only if the patient is conscious; a coma score that says otherwise contradicts a yes. */
final class ConsciousnessScreen {
    private static final String FIELD = "conscious";
    private static final String LIFTED_BY = "A clinician states that the patient is conscious.";
    private static final Finding.Words CONTRADICTED = new Finding.Words(
            "The patient is said to be conscious, but the coma scale says otherwise.",
            "A clinician looks again, and states the patient's consciousness anew or corrects the coma scale.",
            List.of());

    /** A Glasgow coma scale of 8 or less is coma. */
    private static final int COMA = 8;

    private ConsciousnessScreen() {}

    static List<Finding> screen(PatientFacts facts) {
        Presentation presentation = facts.presentation();
        return switch (presentation.conscious()) {
            case YES ->
                isComa(presentation.gcs())
                        ? List.of(Finding.ofFacts(
                                FindingKind.MISSING,
                                new Mark(Rule.R6, "CONSCIOUSNESS_CONTRADICTED"),
                                List.of(FIELD, "gcs"),
                                CONTRADICTED))
                        : List.of();
            case NO ->
                List.of(found(
                        FindingKind.BLOCKED, "NOT_CONSCIOUS", "The patient is not conscious: no massage is given."));
            case UNKNOWN ->
                List.of(found(
                        FindingKind.MISSING,
                        "CONSCIOUSNESS_UNKNOWN",
                        "Whether the patient is conscious is not known."));
        };
    }

    private static boolean isComa(Integer score) {
        return score != null && score <= COMA && !MeasuresScreen.isNoComaScore(score);
    }

    private static Finding found(FindingKind kind, String code, String sentence) {
        return Finding.ofFact(kind, new Mark(Rule.R6, code), FIELD, sentence, LIFTED_BY);
    }
}
