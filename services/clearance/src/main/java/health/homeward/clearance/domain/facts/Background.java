package health.homeward.clearance.domain.facts;

/** What a clinician states about the patient's health besides the stroke; prone asks for two of them (R21, R22). */
public record Background(YesNo anticoagulant, YesNo heartDisease, YesNo organDysfunction, Allergies allergies) {
    public static final Background UNKNOWN =
            new Background(YesNo.UNKNOWN, YesNo.UNKNOWN, YesNo.UNKNOWN, Allergies.UNKNOWN);

    @Override
    public String toString() {
        return "Background[redacted]";
    }
}
