package health.homeward.field.rest;

import health.homeward.field.upstream.Dispatch;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the therapist does at the bedside. Keys and versions pass through, so that dispatch sees each command once. */
@Path("/api/visits/{visitId}")
@Tag(name = "visits")
@Consumes(MediaType.APPLICATION_JSON)
@APIResponse(
        responseCode = "200",
        description = "Done; the visit, as dispatch describes it",
        headers =
                @Header(
                        name = HttpHeaders.ETAG,
                        description = "The version, for If-Match",
                        required = true,
                        schema = @Schema(type = SchemaType.STRING)),
        content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
@APIResponse(responseCode = "400", ref = "malformed")
@APIResponse(responseCode = "401", ref = "signedOut")
@APIResponse(responseCode = "403", ref = "noTherapist")
@APIResponse(responseCode = "404", ref = "notFound")
@APIResponse(responseCode = "409", ref = "refused")
@APIResponse(responseCode = "412", ref = "stale")
@APIResponse(responseCode = "413", ref = "tooLarge")
@APIResponse(responseCode = "422", ref = "keyReused")
@APIResponse(responseCode = "428", ref = "versionMissing")
@APIResponse(responseCode = "502", ref = "distrusted")
@APIResponse(responseCode = "503", ref = "unreachable")
public class VisitsResource {
    private static final String KEY = "Idempotency-Key";
    private static final String COMMAND = "As dispatch describes it, at the path of the same end";

    private final Dispatch dispatch;

    VisitsResource(@RestClient Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    @POST
    @Path("/start")
    @Operation(summary = "The patient was checked (R6, R36, R37, R41, R43); the session begins")
    public Uni<Response> start(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(KEY) String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(description = COMMAND, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    String body) {
        return forward(visitId, "start", key, version, body);
    }

    @POST
    @Path("/complete")
    @Operation(summary = "What was really given (R32)")
    public Uni<Response> complete(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(KEY) String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(description = COMMAND, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    String body) {
        return forward(visitId, "complete", key, version, body);
    }

    @POST
    @Path("/miss")
    @Operation(summary = "The visit did not take place, and why")
    public Uni<Response> miss(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(KEY) String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(description = COMMAND, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    String body) {
        return forward(visitId, "miss", key, version, body);
    }

    @POST
    @Path("/stop")
    @Operation(summary = "A safety stop before or during the session (R36, R42, R54): holds the whole course")
    public Uni<Response> stop(
            @PathParam("visitId") UUID visitId,
            @HeaderParam(KEY) String key,
            @HeaderParam(HttpHeaders.IF_MATCH) String version,
            @RequestBody(description = COMMAND, content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
                    String body) {
        return forward(visitId, "stop", key, version, body);
    }

    private Uni<Response> forward(UUID visitId, String command, String key, String version, String body) {
        return Answers.from("dispatch", dispatch.command(visitId, command, key, version, body));
    }
}
