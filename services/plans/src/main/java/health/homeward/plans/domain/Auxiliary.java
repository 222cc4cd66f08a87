package health.homeward.plans.domain;

/** What may be added to the hands (R26): two kinds of massager, three of heat, and the fatty base against chafing. */
public enum Auxiliary {
    MASSAGER_ON_RIGID_BASE(Kind.DEVICE, "a massager on a rigid base"),
    VIBRATION_RELAXATION_MASSAGER(Kind.DEVICE, "a vibration-relaxation massager"),
    SALT_WARMERS(Kind.HEAT, "salt warmers"),
    PARAFFIN(Kind.HEAT, "applications of paraffin"),
    BEESWAX(Kind.HEAT, "applications of beeswax"),
    OZOKERITE(Kind.HEAT, "applications of ozokerite"),
    OIL(Kind.BASE, "massage oil or another fatty base");

    private final Kind kind;
    private final String words;

    Auxiliary(Kind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** What the rules ask of it. */
    public enum Kind {
        /** Works equally long on the healthy side (R34a). */
        DEVICE,
        /** Needs the clearance's word (R26). */
        HEAT,
        /** Asks for allergies first (R26). */
        BASE
    }

    public Kind kind() {
        return kind;
    }

    public String words() {
        return words;
    }
}
