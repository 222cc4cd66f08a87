package health.homeward.plans.domain.regimen;

import static health.homeward.plans.domain.Area.*;
import static health.homeward.plans.domain.Position.*;
import static health.homeward.plans.domain.Technique.*;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Auxiliary;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import java.util.EnumSet;
import java.util.List;

/** Massage after a stroke (source L193–L229): the values behind R11–R34c, derived ones as the rules' table settles them. */
public final class StrokeRegimen {
    private static final List<Technique> FULL = List.of(STROKING, RUBBING, TAPPING, LIGHT_VIBRATION);
    private static final List<Technique> GENTLE = List.of(STROKING, RUBBING, LIGHT_VIBRATION);

    static final Scope SCOPE = new Scope(
            EnumSet.of(
                    Requirement.NEUROLOGIST_AMONG_AUTHORS,
                    Requirement.START_WINDOW,
                    Requirement.CONSCIOUS,
                    Requirement.AFFECTED_SIDE,
                    Requirement.PRONE_LAST,
                    Requirement.EXPERIENCED_IN_BED,
                    Requirement.LATER_AT_HOME,
                    Requirement.CONSOLIDATION),
            List.of("R6", "R7", "R11", "R12", "R13", "R14", "R17", "R31", "R32", "R43", "R57", "R61"),
            List.of(Indication.STROKE),
            Modality.CLASSICAL);

    public static final Regimen STROKE = new Regimen("STROKE", 2, SCOPE, dose(), rhythm(), progression(), conduct());

    private StrokeRegimen() {}

    private static Dose dose() {
        return new Dose(20, 30, "R14", new Ramp(5, 5, 30, 14, 30, 40, new Ramp.Rules("R11", "R12", "R13")));
    }

    private static Rhythm rhythm() {
        return new Rhythm(List.of(Frequency.values()), Frequency.DAILY, 45, 2);
    }

    private static Progression progression() {
        return new Progression(
                List.of(SHOULDER, THIGH),
                List.of(
                        new Unlock(10, List.of(SHOULDER, THIGH)),
                        new Unlock(15, List.of(ARM, LEG)),
                        new Unlock(20, List.of(BACK)),
                        new Unlock(25, List.of(CHEST)),
                        new Unlock(30, List.of(FOOT, HAND))));
    }

    private static Conduct conduct() {
        return new Conduct(
                List.of(
                        new FrameStep(
                                StepKind.WARM_UP,
                                15,
                                null,
                                SUPINE,
                                List.of(STROKING),
                                List.of("R28", "R68", "R29", "R30")),
                        new FrameStep(
                                StepKind.HEALTHY_AREA,
                                15,
                                HEALTHY_ADJACENT,
                                SUPINE,
                                List.of(STROKING, RUBBING),
                                List.of("R33", "R29", "R30"))),
                areas(),
                List.of(
                        new FrameStep(StepKind.SOFT_ENDING, 15, null, SUPINE, List.of(STROKING), List.of("R73", "R30")),
                        new FrameStep(StepKind.BLANKET, 0, null, SUPINE, List.of(), List.of("R27"))),
                new Manner(
                        FULL,
                        List.of(KNEADING),
                        List.of(SLAPPING, CHOPPING),
                        Level.EXPERIENCED,
                        Direction.ALONG_LYMPH_FLOW,
                        new Manner.Rules("R30", "R31", "R57")),
                StrokePreparation.LISTS,
                new Aids(List.of(Auxiliary.values()), 10, 15));
    }

    private static List<AreaWork> areas() {
        return List.of(
                limb(SHOULDER, FULL, "R18"),
                limb(THIGH, FULL, "R18"),
                limb(ARM, FULL, "R19"),
                limb(LEG, FULL, "R19"),
                trunk(
                        BACK,
                        LATERAL_ON_HEALTHY_SIDE,
                        GENTLE,
                        Instruction.BACK,
                        List.of("R19", "R20", "R29", "R30", "R55", "R56")),
                trunk(CHEST, SUPINE, List.of(STROKING, RUBBING), Instruction.CHEST, List.of("R19", "R29", "R30")),
                limb(FOOT, GENTLE, "R19"),
                limb(HAND, GENTLE, "R19"));
    }

    private static AreaWork limb(Area area, List<Technique> techniques, String rule) {
        return new AreaWork(area, SUPINE, techniques, Instruction.LIMB, List.of(rule, "R29", "R30"));
    }

    private static AreaWork trunk(
            Area area, Position position, List<Technique> techniques, Instruction instruction, List<String> rules) {
        return new AreaWork(area, position, techniques, instruction, rules);
    }
}
