package health.homeward.field.rest;

import health.homeward.field.upstream.Plans;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a session consists of. */
@Path("/api/sessions")
@Tag(name = "sessions")
public class SessionsResource {
    private final Plans plans;

    SessionsResource(@RestClient Plans plans) {
        this.plans = plans;
    }

    @GET
    @Path("/{sessionId}")
    @Operation(summary = "A session's steps and limits", description = "Answered by plans: GET /sessions/{sessionId}")
    @APIResponse(
            responseCode = "200",
            description = "The session, as plans describes it",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "The version",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "401", ref = "signedOut")
    @APIResponse(responseCode = "403", ref = "noTherapist")
    @APIResponse(responseCode = "404", ref = "notFound")
    @APIResponse(responseCode = "502", ref = "distrusted")
    @APIResponse(responseCode = "503", ref = "unreachable")
    public Uni<Response> session(@PathParam("sessionId") UUID sessionId) {
        return Answers.from("plans", plans.session(sessionId));
    }
}
