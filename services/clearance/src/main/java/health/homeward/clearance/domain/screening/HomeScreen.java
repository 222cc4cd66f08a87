package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Mobility;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Presentation;
import health.homeward.clearance.domain.facts.Rule;
import health.homeward.clearance.domain.facts.Setting;
import java.util.List;

/** R25: a course wholly at home is for a patient who is discharged, out of bed and cleared for home. */
final class HomeScreen {
    private HomeScreen() {}

    static List<Finding> screen(PatientFacts facts) {
        Presentation presentation = facts.presentation();
        if (presentation.setting() == Setting.HOME && presentation.mobility() == Mobility.OUT_OF_BED) {
            return List.of();
        }
        return List.of(Finding.ofFact(
                FindingKind.WARNING,
                new Mark(Rule.R25, "NOT_WHOLLY_AT_HOME"),
                "setting",
                "The patient is not known to be discharged and out of bed: the course begins in hospital or mixes both.",
                "The hospital reports the discharge and the end of bed rest."));
    }
}
