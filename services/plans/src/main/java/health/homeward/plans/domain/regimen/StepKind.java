package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import java.util.List;

/**
 * The parts of a session in their order: warm-up (R28), healthy area (R33), areas (R18, R19), a device (R34a), soft end (R73),
 * blanket (R27); in diseases of the back opening strokes (R68), the work beside the spine (R66c) and stretching (R65c).
 */
public enum StepKind {
    WARM_UP(Instruction.WARM_UP),
    HEALTHY_AREA(Instruction.HEALTHY_AREA),
    AREA(Instruction.LIMB),
    SOFT_ENDING(Instruction.SOFT_ENDING),
    BLANKET(Instruction.BLANKET),
    DEVICE(Instruction.DEVICE),
    OPENING_STROKES(Instruction.OPENING_STROKES),
    BESIDE_THE_SPINE(Instruction.BESIDE_THE_SPINE, Area.UPPER_BACK, Area.LOWER_BACK),
    STRETCHING(Instruction.STRETCHING, Area.ARM, Area.LEG, Area.SHOULDER, Area.HAND, Area.THIGH, Area.FOOT);

    private final Instruction instruction;
    private final List<Area> areas;

    StepKind(Instruction instruction, Area... areas) {
        this.instruction = instruction;
        this.areas = List.of(areas);
    }

    /** Where such a step works in every session, whatever areas the session works on. */
    public List<Area> areas() {
        return areas;
    }

    public Instruction instruction() {
        return instruction;
    }
}
