package health.homeward.dispatch.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a patient lives and how to get in, as the hospital keeps it; prints redacted. */
public record Home(UUID patientId, Resident resident, Address address, Place place) {

    /** Who opens the door. */
    public record Resident(String givenName, String familyName, Optional<String> phone) {
        @Override
        public String toString() {
            return "Resident[redacted]";
        }
    }

    /** Where the door is, with notes on how to find and open it. */
    public record Address(List<String> lines, String city, Optional<String> doorNotes) {
        public Address {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Address[redacted]";
        }
    }

    @Override
    public String toString() {
        return "Home[of " + patientId + "]";
    }
}
