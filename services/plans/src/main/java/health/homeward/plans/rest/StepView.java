package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.regimen.Direction;
import health.homeward.plans.domain.regimen.Instruction;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One step of a session as the therapist's phone shows it. */
public record StepView(
        int order,
        StepKind kind,
        Area area,
        Side side,
        Position position,
        List<Position> alsoAllowed,
        List<Technique> techniques,
        int minutes,

        @Schema(description = "Of every pass: along the lymph (R29) or the blood (R53); absent where no pass is made")
        Direction direction,

        InstructionView instruction,
        List<String> rules,

        @Schema(description = "How often each element is repeated (R64b); absent where minutes say it")
        Integer repetitions) {

    /** What to do, as a code and as a sentence. */
    public record InstructionView(Instruction code, String sentence) {}

    static StepView of(Step step, Direction direction) {
        return new StepView(
                step.order(),
                step.kind(),
                step.target().area(),
                step.target().side(),
                step.target().position(),
                step.target().alsoAllowed(),
                step.techniques(),
                step.minutes(),
                step.techniques().isEmpty() ? null : direction,
                new InstructionView(step.instruction(), step.sentence()),
                step.rules(),
                step.repetitions() == 0 ? null : step.repetitions());
    }
}
