package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** In which order areas join as sessions grow longer (R18, R19); openers are the areas a session may begin with. */
public record Progression(List<Area> openers, List<Unlock> unlocks, String openerRule) {

    public Progression {
        openerRule = Objects.requireNonNullElse(openerRule, "R18");
    }

    public Progression(List<Area> openers, List<Unlock> unlocks) {
        this(openers, unlocks, "R18");
    }

    /** Areas of a session of so many minutes, in working order, begun with the chosen opener. */
    public List<Area> areasWithin(int minutes, Area opener) {
        return Stream.concat(
                        Stream.of(opener),
                        unlocks.stream().filter(u -> u.minutes() <= minutes).flatMap(u -> u.areas().stream()))
                .distinct()
                .toList();
    }
}
