package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Names what changed between two sets of facts. */
final class FactsDiff {
    private FactsDiff() {}

    static List<String> fields(PatientFacts before, PatientFacts after) {
        List<String> fields = new ArrayList<>();
        note(fields, "strokeType", before.stroke().type(), after.stroke().type());
        note(fields, "onset", before.stroke().onset(), after.stroke().onset());
        note(
                fields,
                "affectedSide",
                before.stroke().affectedSide(),
                after.stroke().affectedSide());
        note(
                fields,
                "conscious",
                before.presentation().conscious(),
                after.presentation().conscious());
        note(
                fields,
                "mobility",
                before.presentation().mobility(),
                after.presentation().mobility());
        note(
                fields,
                "setting",
                before.presentation().setting(),
                after.presentation().setting());
        note(
                fields,
                "vitals",
                before.presentation().vitals(),
                after.presentation().vitals());
        note(fields, "background", before.background(), after.background());
        note(fields, "conditions", before.conditions(), after.conditions());
        note(fields, "person", before.person(), after.person());
        return fields;
    }

    /** R10: what recomputes the start, or where the massage begins, and therefore holds. */
    static List<CaseGround> corrections(Stroke before, Stroke after) {
        List<CaseGround> grounds = new ArrayList<>();
        if (before.type() != after.type()) {
            grounds.add(CaseGround.STROKE_TYPE_CHANGED);
        }
        if (!before.onset().equals(after.onset())) {
            grounds.add(CaseGround.ONSET_CHANGED);
        }
        if (before.affectedSide() != after.affectedSide()) {
            grounds.add(CaseGround.AFFECTED_SIDE_CHANGED);
        }
        return grounds;
    }

    private static void note(List<String> fields, String name, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(name);
        }
    }
}
