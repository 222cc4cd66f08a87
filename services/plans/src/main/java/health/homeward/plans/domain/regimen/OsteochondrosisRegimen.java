package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.Area.*;
import static health.homeward.plans.domain.Technique.*;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Position;
import java.util.List;
import java.util.Set;

/** Osteochondrosis (source L135–L144, L235): 7–15 visits every six months, 20 minutes at most, one section of the spine's length. */
public final class OsteochondrosisRegimen {
    /** R64b: each element of the technique is performed four times. */
    private static final int REPETITIONS = 4;

    public static final Regimen OSTEOCHONDROSIS = new Regimen(
            "OSTEOCHONDROSIS",
            1,
            BackRegimen.scope(Set.of(), List.of("R64a"), Indication.OSTEOCHONDROSIS),
            new Dose(7, 15, "R64a", Ramp.constant(5, 20, 20, "R64a"), new Dose.Spread(10, 6, 0)),
            BackRegimen.rhythm(List.of(Frequency.values()), "R61"),
            new Progression(List.of(LOWER_BACK, UPPER_BACK, NECK), List.of(), "R64b"),
            conduct());

    private OsteochondrosisRegimen() {}

    /** R64b: seated for the neck, else on a hard surface; the frame's strokes follow in the same position. */
    private static Conduct conduct() {
        return new Conduct(
                List.of(BackRegimen.opening(null)),
                List.of(
                        section(LOWER_BACK, Position.ON_A_HARD_SURFACE),
                        section(UPPER_BACK, Position.ON_A_HARD_SURFACE),
                        section(NECK, Position.SEATED)),
                List.of(BackRegimen.ending(null)),
                BackRegimen.manner(STROKING, KNEADING),
                BackPreparation.asking());
    }

    private static AreaWork section(Area area, Position position) {
        return new AreaWork(
                area,
                position,
                List.of(STROKING, KNEADING),
                Instruction.SECTION,
                List.of("R55", "R56", "R64b", "R71"),
                REPETITIONS);
    }
}
