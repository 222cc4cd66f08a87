package health.homeward.intake.domain;

/** What decides how the skin is treated: who takes an anticoagulant bruises, who has allergies may not bear the oil (R26). */
public record Treatment(Known anticoagulant, Allergies allergies) {
    public static final Treatment UNKNOWN = new Treatment(Known.UNKNOWN, Allergies.UNKNOWN);
}
