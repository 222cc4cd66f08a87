package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import java.util.List;

/** How one area is worked on: position, techniques, the rules that say so; how often each element is repeated, or zero. */
public record AreaWork(
        Area area,
        Position position,
        List<Technique> techniques,
        Instruction instruction,
        List<String> rules,
        int repetitions) {

    public AreaWork(
            Area area, Position position, List<Technique> techniques, Instruction instruction, List<String> rules) {
        this(area, position, techniques, instruction, rules, 0);
    }
}
