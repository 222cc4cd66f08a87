package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.Item;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import java.util.Objects;

/** All that a session consists of: minutes, place, credential needed, ordered steps, lists, forbidden moves, rules, and apart from them packs. */
public record Content(
        int minutes,
        Setting setting,
        Level level,
        List<Step> steps,
        Lists lists,
        List<String> rules,
        List<String> packs) {

    public Content(int minutes, Setting setting, Level level, List<Step> steps, Lists lists, List<String> rules) {
        this(minutes, setting, level, steps, lists, rules, List.of());
    }

    public Content {
        packs = packs == null ? List.of() : packs;
    }

    /** What is checked, laid out, and asked before the session, and what is never done in it. */
    public record Lists(List<Item> checklist, List<Item> supplies, List<Item> questions, List<Forbidden> forbidden) {}

    /** A technique that is not to be used, and the rule against it. */
    public record Forbidden(Technique technique, String rule) {}

    /** Whether any step is on this area, that on the healthy one included (R33). */
    public boolean worksOn(Area area) {
        return steps.stream().anyMatch(step -> step.target().area() == area);
    }

    /** The affected areas in the order they are worked on. */
    public List<Area> areas() {
        return steps.stream()
                .filter(step -> step.kind() == StepKind.AREA)
                .map(step -> step.target().area())
                .filter(Objects::nonNull)
                .toList();
    }
}
