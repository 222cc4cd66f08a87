package health.homeward.intake.rest;

import health.homeward.intake.domain.Home;
import health.homeward.intake.domain.Identity;
import health.homeward.intake.domain.OpenReferral;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a patient is visited, for the one service that plans the way. */
@Schema(name = "LocatedHome")
public record LocatedHomeView(
        UUID patientId,
        String hospital,
        long version,
        String givenName,
        String familyName,
        String phone,
        List<String> addressLines,
        String city,
        double latitude,
        double longitude,
        String doorNotes,
        String timeZone) {

    static LocatedHomeView of(OpenReferral referral) {
        Home home = referral.arrangements().home();
        Identity identity = referral.patient().identity();
        return new LocatedHomeView(
                referral.patient().id(),
                referral.key().hospital(),
                referral.version(),
                identity.name().given(),
                identity.name().family(),
                home.phone() == null ? identity.phone() : home.phone(),
                home.addressLines(),
                home.city(),
                home.point().latitude(),
                home.point().longitude(),
                home.doorNotes(),
                home.zone().getId());
    }

    @Override
    public String toString() {
        return "LocatedHomeView[" + patientId + "]";
    }
}
