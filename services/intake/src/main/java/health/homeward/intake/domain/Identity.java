package health.homeward.intake.domain;

/**
 * Who the patient is. It stays in this service: no event carries it.
 *
 * @param identifier or null when the sender gave none
 * @param gender     FHIR's administrative code, or null
 * @param phone      or null
 */
public record Identity(PatientIdentifier identifier, Name name, PartialDate birth, String gender, String phone) {

    /** A person's name; either part may be null. */
    public record Name(String given, String family) {
        @Override
        public String toString() {
            return "Name[…]";
        }
    }

    @Override
    public String toString() {
        return "Identity[…]";
    }
}
