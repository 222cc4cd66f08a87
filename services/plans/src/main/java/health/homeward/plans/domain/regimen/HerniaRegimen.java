package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.Position.ON_A_HARD_SURFACE;
import static health.homeward.plans.domain.Technique.*;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import java.util.List;
import java.util.Set;

/** Intervertebral hernia (source L151–L155, L238): 10 visits of 15–30 minutes, the skin of the back without the spine. */
public final class HerniaRegimen {
    public static final Regimen HERNIA = new Regimen(
            "HERNIA",
            1,
            BackRegimen.scope(Set.of(), List.of("R66d", "R66e"), Indication.INTERVERTEBRAL_HERNIA),
            new Dose(10, 10, "R66d", Ramp.constant(15, 30, BackRegimen.USUAL_MINUTES, "R66d")),
            BackRegimen.rhythm(List.of(Frequency.values()), "R61"),
            new Progression(List.of(Area.BACK), List.of(), "R66e"),
            conduct());

    private HerniaRegimen() {}

    private static Conduct conduct() {
        return new Conduct(
                List.of(BackRegimen.opening(ON_A_HARD_SURFACE)),
                List.of(BackRegimen.work(
                        Area.BACK,
                        ON_A_HARD_SURFACE,
                        Instruction.SKIN_OF_THE_BACK,
                        List.of(STROKING, KNEADING, STRETCHING),
                        "R66e",
                        "R71")),
                List.of(BackRegimen.ending(ON_A_HARD_SURFACE)),
                BackRegimen.manner(STROKING, KNEADING, STRETCHING),
                BackPreparation.asking());
    }
}
