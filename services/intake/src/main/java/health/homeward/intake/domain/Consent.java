package health.homeward.intake.domain;

/** Consent to the three things that happen to a patient here: massage, visits at home, teaching of relatives (R34b). */
public record Consent(ConsentAnswer massage, ConsentAnswer homeVisits, ConsentAnswer caregiverTeaching) {
    public static final Consent UNKNOWN =
            new Consent(ConsentAnswer.UNKNOWN, ConsentAnswer.UNKNOWN, ConsentAnswer.UNKNOWN);
}
