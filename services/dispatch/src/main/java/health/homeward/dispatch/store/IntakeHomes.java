package health.homeward.dispatch.store;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.dispatch.domain.Home;
import health.homeward.dispatch.domain.Place;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Intake's answer to where a patient lives, asked for with this service's own credentials (role home-reader). */
@RegisterRestClient(configKey = "intake")
@OidcClientFilter
@Path("/internal/hospitals/{hospital}/patients/{patientId}/home")
@Produces(MediaType.APPLICATION_JSON)
public interface IntakeHomes {

    /** The home; a web application failure with status 404 when intake knows of none. */
    @GET
    Uni<HomeV1> home(@PathParam("hospital") String hospital, @PathParam("patientId") UUID patientId);

    /** The fields of intake's answer that a visit needs. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record HomeV1(
            UUID patientId,
            String givenName,
            String familyName,
            String phone,
            List<String> addressLines,
            String city,
            Double latitude,
            Double longitude,
            String doorNotes) {

        /** @throws IllegalArgumentException when the coordinates are missing or off the globe */
        public Home home(UUID asked) {
            if (latitude == null || longitude == null) {
                throw new IllegalArgumentException("a home without coordinates");
            }
            return new Home(
                    asked,
                    new Home.Resident(givenName, familyName, Optional.ofNullable(phone)),
                    new Home.Address(
                            addressLines == null ? List.of() : addressLines, city, Optional.ofNullable(doorNotes)),
                    new Place(latitude, longitude));
        }

        @Override
        public String toString() {
            return "HomeV1[of " + patientId + "]";
        }
    }
}
