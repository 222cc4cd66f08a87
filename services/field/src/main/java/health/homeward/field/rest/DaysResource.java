package health.homeward.field.rest;

import health.homeward.field.upstream.Dispatch;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The therapist's own day. */
@Path("/api/days")
@Tag(name = "days")
public class DaysResource {
    private final Dispatch dispatch;

    DaysResource(@RestClient Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @GET
    @Path("/{date}")
    @Operation(
            summary = "My visits of one day, in order",
            description = "Answered by dispatch: GET /therapists/me/days/{date}")
    @APIResponse(
            responseCode = "200",
            description = "The day, as dispatch describes it",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "400", ref = "malformed")
    @APIResponse(responseCode = "401", ref = "signedOut")
    @APIResponse(responseCode = "403", ref = "noTherapist")
    @APIResponse(responseCode = "404", ref = "notFound")
    @APIResponse(responseCode = "502", ref = "distrusted")
    @APIResponse(responseCode = "503", ref = "unreachable")
    public Uni<Response> day(@PathParam("date") @Schema(format = "date") String date) {
        return Answers.from("dispatch", dispatch.day(dateOf(date)));
    }

    private static LocalDate dateOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.malformed("\"%s\" is no date. Dates are written like 2026-03-02.".formatted(text));
        }
    }
}
