package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.YesNo;
import java.util.ArrayList;
import java.util.List;

/** Says beforehand that the patient will not be laid on the stomach, and why (R21, R22); that stops no grant. */
final class ProneScreen {
    private ProneScreen() {}

    static List<Finding> screen(PatientFacts facts, List<Finding> grounds) {
        Prone prone = Prone.of(facts, grounds);
        List<Finding> found = new ArrayList<>();
        if (prone.heartDisease() != YesNo.NO) {
            found.add(warning(Rule.R21, "NOT_PRONE_HEART", "heartDisease", "a heart disease"));
        }
        if (prone.organDysfunction() != YesNo.NO) {
            found.add(warning(Rule.R22, "NOT_PRONE_ORGANS", "organDysfunction", "a dysfunction of inner organs"));
        }
        return found;
    }

    private static Finding warning(Rule rule, String code, String field, String words) {
        return Finding.ofFact(
                FindingKind.WARNING,
                new Mark(rule, code),
                field,
                "There is " + words + " or nobody has ruled it out: the patient is not laid on the stomach.",
                "The neurologist states that there is none.");
    }
}
