package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.compile.Step;
import health.homeward.plans.domain.regimen.Instruction;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;

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
        Direction direction,
        InstructionView instruction,
        List<String> rules) {

    /** The direction of every pass (R29); null where no pass is made. */
    public enum Direction {
        ALONG_LYMPH_FLOW
    }

    /** What to do, as a code and as a sentence. */
    public record InstructionView(Instruction code, String sentence) {}

    static StepView of(Step step) {
        return new StepView(
                step.order(),
                step.kind(),
                step.target().area(),
                step.target().side(),
                step.target().position(),
                step.target().alsoAllowed(),
                step.techniques(),
                step.minutes(),
                step.techniques().isEmpty() ? null : Direction.ALONG_LYMPH_FLOW,
                new InstructionView(step.instruction(), step.sentence()),
                step.rules());
    }
}
