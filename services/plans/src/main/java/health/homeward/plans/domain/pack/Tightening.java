package health.homeward.plans.domain.pack;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;
import java.util.Set;

/**
 * What a pack adds: more questions before a session, each to be answered with no (R43), more on the checklist, techniques and
 * areas taken away, and a first procedure no sooner than so many months after onset.
 */
public record Tightening(
        List<Item> questions, List<Item> checklist, Set<Technique> withheld, Set<Area> closed, int monthsAfterOnset) {
    static final Tightening NOTHING = new Tightening(List.of(), List.of(), Set.of(), Set.of(), 0);

    Tightening asking(Item... more) {
        return new Tightening(List.of(more), checklist, withheld, closed, monthsAfterOnset);
    }

    Tightening reminding(Item... more) {
        return new Tightening(questions, List.of(more), withheld, closed, monthsAfterOnset);
    }

    Tightening without(Set<Technique> techniques, Set<Area> areas) {
        return new Tightening(questions, checklist, techniques, areas, monthsAfterOnset);
    }

    Tightening notBefore(int months) {
        return new Tightening(questions, checklist, withheld, closed, months);
    }
}
