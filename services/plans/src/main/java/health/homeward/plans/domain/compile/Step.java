package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.Instruction;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;

/** One step of a session: what, where, how long, in which position, with which moves, and the rules that made it so. */
public record Step(
        int order,
        StepKind kind,
        Target target,
        int minutes,
        List<Technique> techniques,
        Instruction instruction,
        List<String> rules,
        int repetitions) {

    public Step(
            int order,
            StepKind kind,
            Target target,
            int minutes,
            List<Technique> techniques,
            Instruction instruction,
            List<String> rules) {
        this(order, kind, target, minutes, techniques, instruction, rules, 0);
    }

    /** Where the hands are; other positions than the planned one only where R21–R23 allow them. */
    public record Target(Area area, Side side, Position position, List<Position> alsoAllowed) {}

    public String sentence() {
        return instruction.sentence(target.side(), target.area());
    }
}
