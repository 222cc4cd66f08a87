package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.Home;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to visit and where; shown to those who go there or send somebody there. */
@Schema(name = "PatientHome")
record PatientBody(
        String givenName,
        String familyName,
        String phone,
        List<String> addressLines,
        String city,
        double latitude,
        double longitude,
        String doorNotes) {

    static PatientBody of(Home home) {
        return new PatientBody(
                home.resident().givenName(),
                home.resident().familyName(),
                home.resident().phone().orElse(null),
                home.address().lines(),
                home.address().city(),
                home.place().latitude(),
                home.place().longitude(),
                home.address().doorNotes().orElse(null));
    }

    @Override
    public String toString() {
        return "PatientBody[redacted]";
    }
}
