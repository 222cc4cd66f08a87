package health.homeward.plans.domain.regimen;

/** The parts of a session in their order: warm-up (R28), healthy area (R33), areas (R18, R19), soft end (R73), blanket (R27). */
public enum StepKind {
    WARM_UP(Instruction.WARM_UP),
    HEALTHY_AREA(Instruction.HEALTHY_AREA),
    AREA(Instruction.LIMB),
    SOFT_ENDING(Instruction.SOFT_ENDING),
    BLANKET(Instruction.BLANKET);

    private final Instruction instruction;

    StepKind(Instruction instruction) {
        this.instruction = instruction;
    }

    public Instruction instruction() {
        return instruction;
    }
}
