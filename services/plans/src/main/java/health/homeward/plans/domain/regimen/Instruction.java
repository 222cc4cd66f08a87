package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Side;

/** What the therapist reads at a step; areas go outwards from the trunk while each pass follows the lymph (R29). */
public enum Instruction {
    WARM_UP("Warm up the affected limb (%1$s) with slow, stroking, circular movements."),
    HEALTHY_AREA("Begin with the healthy area around the affected limb (%1$s)."),
    LIMB("Work on the %1$s %2$s; every pass follows the flow of lymph, towards the trunk."),
    BACK(
            "The patient lies on the healthy side: pass along the lymph very gently beside the spine, never on the spine itself."),
    CHEST("Stroke the front of the chest gently along the flow of lymph."),
    SOFT_ENDING("End with soft, relaxing strokes."),
    BLANKET("Wrap the patient in a warm blanket.");

    private final String template;

    Instruction(String template) {
        this.template = template;
    }

    public String sentence(Side side, Area area) {
        return template.formatted(side.words(), area == null ? "" : area.words());
    }
}
