package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.Area.*;
import static health.homeward.plans.domain.Position.ON_A_HARD_SURFACE;
import static health.homeward.plans.domain.Technique.*;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import java.util.List;
import java.util.Set;

/** Scoliosis (source L125–L133, L237): every other day for a month, 30–50 minutes, by a highly qualified specialist only (R66b). */
public final class ScoliosisRegimen {
    public static final Regimen SCOLIOSIS = new Regimen(
            "SCOLIOSIS",
            1,
            BackRegimen.scope(Set.of(), List.of("R66a", "R66b", "R66c"), Indication.SCOLIOSIS),
            dose(),
            BackRegimen.rhythm(List.of(Frequency.EVERY_OTHER_DAY), "R66a"),
            new Progression(List.of(LOWER_BACK), List.of(new Unlock(0, List.of(LOWER_BACK, UPPER_BACK))), "R66c"),
            conduct());

    private ScoliosisRegimen() {}

    /** About 15 visits fit into a month of every other day; R60 ends a course at 15: derived, 14 or 15. */
    private static Dose dose() {
        return new Dose(
                14, 15, "R66a", Ramp.constant(30, 50, BackRegimen.USUAL_MINUTES, "R66a"), new Dose.Spread(0, 0, 1));
    }

    /** R66c: the skin, the muscles at the roots, then the lower back and upwards, from the periphery to the centre. */
    private static Conduct conduct() {
        return new Conduct(
                List.of(
                        BackRegimen.opening(ON_A_HARD_SURFACE, "R66c"),
                        new FrameStep(
                                StepKind.BESIDE_THE_SPINE,
                                10,
                                null,
                                ON_A_HARD_SURFACE,
                                List.of(RUBBING, VIBRATION),
                                List.of("R56", "R66c", "R72"))),
                List.of(area(LOWER_BACK), area(UPPER_BACK)),
                List.of(BackRegimen.ending(ON_A_HARD_SURFACE)),
                BackRegimen.manner(Level.HIGH, "R66b", STROKING, RUBBING, KNEADING, SLAPPING, VIBRATION),
                BackPreparation.asking());
    }

    /** The slack side is toned by springy slapping and kneading, the tense one relaxed by strokes and vibration. */
    private static AreaWork area(Area area) {
        return BackRegimen.work(
                area,
                ON_A_HARD_SURFACE,
                Instruction.TONE_AND_RELAX,
                List.of(STROKING, RUBBING, KNEADING, SLAPPING, VIBRATION),
                "R66c",
                "R69",
                "R70",
                "R71",
                "R72");
    }
}
