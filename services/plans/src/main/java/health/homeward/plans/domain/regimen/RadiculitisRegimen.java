package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.Area.*;
import static health.homeward.plans.domain.Position.ON_A_HARD_SURFACE;
import static health.homeward.plans.domain.Technique.*;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import java.util.List;
import java.util.Set;

/** Radiculitis (source L145–L149, L236): 10–15 sessions every four months, 7–30 minutes, only in a calm period. */
public final class RadiculitisRegimen {
    private static final List<Technique> MOVES = List.of(STROKING, RUBBING, KNEADING);

    public static final Regimen RADICULITIS = new Regimen(
            "RADICULITIS",
            1,
            BackRegimen.scope(Set.of(Requirement.CALM_PERIOD), List.of("R65a", "R65b"), Indication.RADICULITIS),
            new Dose(10, 15, "R65a", Ramp.constant(7, 30, BackRegimen.USUAL_MINUTES, "R65a"), new Dose.Spread(0, 4, 0)),
            BackRegimen.rhythm(List.of(Frequency.values()), "R61"),
            new Progression(List.of(LOWER_BACK, UPPER_BACK, NECK, LEG, ARM, WHOLE_BODY), List.of(), "R65c"),
            conduct());

    private RadiculitisRegimen() {}

    /** R65c: one area or the whole body, and the muscles of legs and arms stretched, which works best. */
    private static Conduct conduct() {
        return new Conduct(
                List.of(BackRegimen.opening(null)),
                List.of(
                        area(LOWER_BACK, ON_A_HARD_SURFACE),
                        area(UPPER_BACK, ON_A_HARD_SURFACE),
                        area(NECK, Position.SEATED),
                        area(LEG, Position.SUPINE),
                        area(ARM, Position.SUPINE),
                        area(WHOLE_BODY, ON_A_HARD_SURFACE)),
                List.of(
                        new FrameStep(
                                StepKind.STRETCHING, 5, null, Position.SUPINE, List.of(STRETCHING), List.of("R65c")),
                        BackRegimen.ending(null)),
                BackRegimen.manner(STROKING, RUBBING, KNEADING, STRETCHING),
                BackPreparation.asking(
                        new Item("RADICULITIS_ACUTE", "Is the radiculitis acute, or has pain come back?", "R65b")));
    }

    private static AreaWork area(Area area, Position position) {
        return BackRegimen.work(area, position, Instruction.CALM_PERIOD, MOVES, "R65c", "R69", "R71");
    }
}
