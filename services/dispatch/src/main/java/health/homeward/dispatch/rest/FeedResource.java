package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.KeepCalendar;
import health.homeward.dispatch.domain.team.FeedSecret;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a calendar program reads, which holds no token but the address. */
@Path("/calendars")
@PermitAll
@Tag(name = "Therapists")
class FeedResource {

    private static final String CALENDAR = "text/calendar";

    private final KeepCalendar keep;

    FeedResource(KeepCalendar keep) {
        this.keep = keep;
    }

    @GET
    @Path("/{secret}.ics")
    @Produces(CALENDAR)
    @Operation(summary = "Read a therapist's visits as iCalendar (RFC 5545): times and ways, and nothing of patients")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = CALENDAR, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "404", description = "The address opens nothing, or no longer")
    public Uni<Response> read(@PathParam("secret") String text) {
        return FeedSecret.read(text)
                .map(keep::open)
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(found -> found.orElseThrow(() -> Problems.notFound("calendar")))
                .map(visits -> Response.ok(CalendarText.of(visits), CALENDAR + ";charset=UTF-8")
                        .header("Cache-Control", "private, no-cache")
                        .header("Referrer-Policy", "no-referrer")
                        .build());
    }
}
