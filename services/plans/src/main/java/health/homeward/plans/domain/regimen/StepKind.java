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
    BESIDE_THE_SPINE(Instruction.BESIDE_THE_SPINE),
    STRETCHING(Instruction.STRETCHING, Area.ARM, Area.LEG);

    private final Instruction instruction;
    private final List<Area> limbs;

    StepKind(Instruction instruction, Area... limbs) {
        this.instruction = instruction;
        this.limbs = List.of(limbs);
    }

    /** The limbs that such a step moves, whatever areas the session works on. */
    public List<Area> limbs() {
        return limbs;
    }

    public Instruction instruction() {
        return instruction;
    }
}
