package health.homeward.intake.domain;

/** The clinical facts on which others decide; each part is UNKNOWN until somebody states it. */
public record Facts(
        Stroke stroke,
        Consciousness consciousness,
        Mobility mobility,
        Treatment treatment,
        Vitals vitals,
        Conditions conditions) {
    public static final Facts UNKNOWN = new Facts(
            Stroke.UNKNOWN,
            Consciousness.UNKNOWN,
            Mobility.UNKNOWN,
            Treatment.UNKNOWN,
            Vitals.UNKNOWN,
            Conditions.NONE);

    public Facts with(Conditions changed) {
        return new Facts(stroke, consciousness, mobility, treatment, vitals, changed);
    }

    public Facts with(Mobility changed) {
        return new Facts(stroke, consciousness, changed, treatment, vitals, conditions);
    }

    public Facts with(Consciousness changed) {
        return new Facts(stroke, changed, mobility, treatment, vitals, conditions);
    }
}
