package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who has died is not conscious (R6), and no stroke strikes after a death (R5): such facts contradict one another. */
final class DeathScreen {
    private static final String FIELD = "deceasedOn";

    private DeathScreen() {}

    static List<Finding> screen(PatientFacts facts, LocalDate today) {
        LocalDate died = facts.person().deceasedOn();
        if (died == null) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        found.add(
                died.isAfter(today)
                        ? blocked(Rule.R6, "DEATH_IN_FUTURE", "The date of the patient's death lies in the future.")
                        : blocked(Rule.R6, "DECEASED", "The patient has died: no massage is given."));
        if (facts.stroke().onset().isAfter(died, facts.person().zone())) {
            found.add(blocked(
                    Rule.R5, "ONSET_AFTER_DEATH", "The stroke is said to have struck after the patient's death."));
        }
        return found;
    }

    private static Finding blocked(Rule rule, String code, String sentence) {
        return Finding.ofFact(
                FindingKind.BLOCKED,
                new Mark(rule, code),
                FIELD,
                sentence,
                "A clinician corrects the date of death or of the onset.");
    }
}
