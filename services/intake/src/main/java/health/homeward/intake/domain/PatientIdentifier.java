package health.homeward.intake.domain;

/** The hospital's own number of a patient, by which the same patient is known again. */
public record PatientIdentifier(String system, String value) {
    @Override
    public String toString() {
        return "PatientIdentifier[…]";
    }
}
