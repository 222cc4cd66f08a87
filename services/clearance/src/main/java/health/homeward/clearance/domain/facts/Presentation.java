package health.homeward.clearance.domain.facts;

/**
 * How the patient presents: conscious (R6), with the coma scale kept when given, in bed or out, where (R24, R25).
 *
 * @param hemiplegia whether one side is lame or weak, which cannot be on no side
 */
public record Presentation(
        YesNo conscious, Integer gcs, Mobility mobility, Setting setting, Vitals vitals, YesNo hemiplegia) {
    public static final Presentation UNKNOWN =
            new Presentation(YesNo.UNKNOWN, null, Mobility.UNKNOWN, Setting.UNKNOWN, Vitals.UNKNOWN);

    public Presentation {
        hemiplegia = hemiplegia == null ? YesNo.UNKNOWN : hemiplegia;
    }

    public Presentation(YesNo conscious, Integer gcs, Mobility mobility, Setting setting, Vitals vitals) {
        this(conscious, gcs, mobility, setting, vitals, YesNo.UNKNOWN);
    }

    /** A new statement on consciousness is younger than the score, which therefore goes. */
    public Presentation conscious(YesNo stated) {
        return new Presentation(stated, null, mobility, setting, vitals, hemiplegia);
    }

    /** A word on consciousness that is no younger than the score. */
    public Presentation answered(YesNo told) {
        return new Presentation(told, gcs, mobility, setting, vitals, hemiplegia);
    }

    public Presentation mobility(Mobility stated) {
        return new Presentation(conscious, gcs, stated, setting, vitals, hemiplegia);
    }

    public Presentation setting(Setting stated) {
        return new Presentation(conscious, gcs, mobility, stated, vitals, hemiplegia);
    }

    @Override
    public String toString() {
        return "Presentation[redacted]";
    }
}
