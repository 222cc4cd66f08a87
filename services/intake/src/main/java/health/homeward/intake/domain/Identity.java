package health.homeward.intake.domain;

/**
 * Who the patient is. It stays in this service: no event carries it.
 *
 * @param identifier or null when the sender gave none
 * @param gender     FHIR's administrative code, or null
 * @param phone      or null
 */
public record Identity(PatientIdentifier identifier, Name name, PartialDate birth, String gender, String phone) {

    Identity updatedBy(Identity later) {
        return new Identity(
                later.identifier == null ? identifier : later.identifier,
                later.name.unknown() ? name : later.name,
                later.birth == null ? birth : later.birth,
                later.gender == null ? gender : later.gender,
                later.phone == null ? phone : later.phone);
    }

    /** A person's name; either part may be null. */
    public record Name(String given, String family) {
        public boolean unknown() {
            return given == null && family == null;
        }

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
