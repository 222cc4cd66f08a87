package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Home;
import health.homeward.dispatch.domain.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The copy of a patient's home, or what became of the attempt to fetch it. */
@Entity
@Table(name = "patient_home")
class HomeRow {
    @Id
    UUID patientId;

    String hospital;
    String state;
    String givenName;
    String familyName;
    String phone;
    String[] addressLines;
    String city;
    Double latitude;
    Double longitude;
    String doorNotes;
    Instant fetchedAt;

    void take(Home home) {
        state = Homes.KNOWN;
        givenName = home.resident().givenName();
        familyName = home.resident().familyName();
        phone = home.resident().phone().orElse(null);
        addressLines = home.address().lines().toArray(String[]::new);
        city = home.address().city();
        doorNotes = home.address().doorNotes().orElse(null);
        latitude = home.place().latitude();
        longitude = home.place().longitude();
    }

    void forget() {
        state = "MISSING";
        givenName = null;
        familyName = null;
        phone = null;
        addressLines = null;
        city = null;
        doorNotes = null;
        latitude = null;
        longitude = null;
    }

    Optional<Home> home() {
        return Homes.KNOWN.equals(state)
                ? Optional.of(new Home(
                        patientId,
                        new Home.Resident(givenName, familyName, Optional.ofNullable(phone)),
                        new Home.Address(List.of(addressLines), city, Optional.ofNullable(doorNotes)),
                        new Place(latitude, longitude)))
                : Optional.empty();
    }
}
