package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import java.util.List;
import java.util.stream.Stream;

/** In which order areas join as sessions grow longer (R18, R19); openers are the areas a session may begin with. */
public record Progression(List<Area> openers, List<Unlock> unlocks) {

    /** Areas of a session of so many minutes, in working order, begun with the chosen opener. */
    public List<Area> areasWithin(int minutes, Area opener) {
        return Stream.concat(
                        Stream.of(opener),
                        unlocks.stream().filter(u -> u.minutes() <= minutes).flatMap(u -> u.areas().stream()))
                .distinct()
                .toList();
    }
}
