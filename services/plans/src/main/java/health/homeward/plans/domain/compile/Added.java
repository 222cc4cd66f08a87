package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;

/**
 * What is added to the hands in one session (R26): a device where it has a step, heat where it lies ready, oil always, and
 * where allergies are not known to be none only after asking.
 */
public record Added(Auxiliary auxiliary, String rule, boolean askFirst) {

    public static List<Added> in(Content content, Terms terms) {
        return terms.prescription().auxiliaries().stream()
                .filter(auxiliary -> isUsed(auxiliary, content))
                .map(auxiliary -> new Added(auxiliary, "R26", asksFirst(auxiliary, content)))
                .toList();
    }

    private static boolean isUsed(Auxiliary auxiliary, Content content) {
        return switch (auxiliary.kind()) {
            case DEVICE -> content.steps().stream().anyMatch(step -> step.kind() == StepKind.DEVICE);
            case HEAT -> liesReady(auxiliary, content);
            case BASE -> true;
        };
    }

    private static boolean asksFirst(Auxiliary auxiliary, Content content) {
        return auxiliary.kind() == Auxiliary.Kind.BASE && !liesReady(auxiliary, content);
    }

    private static boolean liesReady(Auxiliary auxiliary, Content content) {
        return content.lists().supplies().stream().anyMatch(item -> item.code().equals(auxiliary.name()));
    }
}
