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
    BACK_AS_CHOSEN(
            "In the position that the neurologist chose: pass along the lymph very gently beside the spine, never on the spine itself."),
    CHEST("Stroke the front of the chest gently along the flow of lymph."),
    SOFT_ENDING("End with soft, relaxing strokes."),
    BLANKET("Wrap the patient in a warm blanket."),
    DEVICE("Use the massager on the affected limb (%1$s)."),
    DEVICE_ON_HEALTHY_SIDE("Use the massager equally long on the healthy side (%1$s), to balance the load."),
    OPENING_STROKES("Begin with light strokes along the flow of blood; feel where it hurts."),
    SECTION(
            "Work on the whole %2$s and nothing else, each element four times: stroking, then kneading, ordinary, with pincer grip, with the base of the palm; light pressure in between. Two words of the source look mistranslated and are unverified."),
    CALM_PERIOD("Rub and knead the %2$s beside the spine, never on the spine itself; stop at any pain."),
    STRETCHING("Stretch the muscles of legs and arms slowly; it works best."),
    GENTLE_STROKES("Begin with light strokes along the flow of lymph; feel where it hurts."),
    GENTLE_WORK(
            "Work on the %2$s gently along the flow of lymph, beside the spine, never on the spine itself; stop at any pain."),
    BESIDE_THE_SPINE("Stimulate the muscles beside the spine where its roots leave it, never the spine itself."),
    TONE_AND_RELAX("Work on the %2$s from the periphery to the centre: tone the slack side, relax the tense one."),
    SKIN_OF_THE_BACK("Knead and stretch the skin over the whole %2$s without touching the spine.");

    private final String template;

    Instruction(String template) {
        this.template = template;
    }

    /** R20: what names the usual position is said otherwise where there is no healthy side to lie on. */
    public Instruction inAnotherPosition() {
        return this == BACK ? BACK_AS_CHOSEN : this;
    }

    public String sentence(Side side, Area area) {
        return template.formatted(side.words(), area == null ? "" : area.words());
    }
}
