package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.FrameStep;
import health.homeward.plans.domain.regimen.Progression;
import health.homeward.plans.domain.regimen.Regimen;
import java.util.List;
import java.util.stream.Stream;

/** R37: an area may be left out instead of the session, but not one that the regimen cannot do without. */
public final class SkinRules {

    private SkinRules() {}

    /** Why no session can be given while these areas are left out: there is no hand's breadth of damaged skin to work on. */
    public static List<Reason> against(Regimen regimen, Area opener, List<Area> leftOut) {
        return Stream.concat(beginning(regimen.progression(), opener, leftOut), frame(regimen, leftOut))
                .toList();
    }

    private static Stream<Reason> beginning(Progression progression, Area opener, List<Area> leftOut) {
        return opener == null || progression.beginning(opener, leftOut).isPresent()
                ? Stream.empty()
                : Stream.of(progression.openerRule(), "R37")
                        .map(
                                rule -> new Reason(
                                        rule,
                                        "OPENER_LEFT_OUT",
                                        "What a session begins with is left out because of damaged skin, and no other area stands in for it: the whole course waits."));
    }

    /** A step that is part of every session, and its areas with it. */
    private static Stream<Reason> frame(Regimen regimen, List<Area> leftOut) {
        return Stream.concat(regimen.conduct().opening().stream(), regimen.conduct().closing().stream())
                .flatMap(FrameStep::areas)
                .filter(area -> leftOut.stream().anyMatch(area::overlaps))
                .map(area -> new Reason(
                        "R37",
                        "STEP_LEFT_OUT",
                        "Every session works on this, and the skin is damaged there: %s. The whole course waits."
                                .formatted(area.words())))
                .distinct();
    }
}
