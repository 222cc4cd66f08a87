package health.homeward.field.rest;

import io.quarkus.oidc.IdToken;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is signed in, and what time it is at the hospital: a phone's own clock may be wrong. */
@Path("/api/me")
@Tag(name = "me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    /** By field, because the annotation cannot stand at a parameter. */
    @Inject
    @IdToken
    JsonWebToken person;

    private final Clock clock;
    private final ZoneId timeZone;

    MeResource(Clock clock, @ConfigProperty(name = "homeward.time-zone") ZoneId timeZone) {
        this.clock = clock;
        this.timeZone = timeZone;
    }

    @GET
    @Operation(summary = "Who is signed in, and the time at the hospital")
    @APIResponse(responseCode = "200", description = "The therapist")
    @APIResponse(responseCode = "401", ref = "signedOut")
    @APIResponse(responseCode = "403", ref = "noTherapist")
    public Me me() {
        return new Me(
                person.getSubject(),
                person.getClaim(Claims.preferred_username),
                person.getClaim("name"),
                person.getClaim("hospital"),
                clock.instant(),
                timeZone.getId());
    }

    /**
     * The signed-in therapist.
     *
     * @param id       subject of the token
     * @param hospital short code of the hospital
     * @param now      the time by which dates and sessions count
     * @param timeZone zone in which the visits' times are shown
     */
    public record Me(String id, String login, String name, String hospital, Instant now, String timeZone) {
        @Override
        public String toString() {
            return "Me[id=" + id + "]";
        }
    }
}
