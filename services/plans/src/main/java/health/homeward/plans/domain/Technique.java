package health.homeward.plans.domain;

/** A manual technique and how the source has it done (L346–L351): four belong to a stroke course (R30), blows never do (R31). */
public enum Technique {
    STROKING("R68", "With the palms, light or more intense; every session begins and ends with it."),
    TAPPING("R30", "Light tapping with the fingers, never a blow."),
    RUBBING("R69", "From the spine to the sides and back; after a stroke along the flow of lymph instead."),
    LIGHT_VIBRATION("R72", "Lightly, with the fingertips only."),
    KNEADING(
            "R71",
            "With both hands in small folds of skin, from the spine to the sides; after a stroke only by the neurologist's word."),
    SLAPPING("R70", "With palms like a spoon or open: springy, short, only through the muscles. Never after a stroke."),
    CHOPPING("R31", "With the edge of the palm: never allowed after a stroke, and in no regimen here."),
    VIBRATION("R72", "With the fingertips or the edges of the palms. After a stroke only the light one."),
    STRETCHING("R65c", "The muscles or the skin are stretched slowly, never the spine itself.");

    private final String rule;
    private final String manner;

    Technique(String rule, String manner) {
        this.rule = rule;
        this.manner = manner;
    }

    /** The rule of the source that names it. */
    public String rule() {
        return rule;
    }

    /** How it is done, for a clinician to read. */
    public String manner() {
        return manner;
    }
}
