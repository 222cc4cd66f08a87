package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.FindVisits;
import health.homeward.web.AnswersETag;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One visit with all that is known of it. */
@Path("/visits/{id}")
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
class VisitResource {

    private final Commands commands;
    private final Caller caller;
    private final FindVisits find;

    VisitResource(Commands commands, Caller caller, FindVisits find) {
        this.commands = commands;
        this.caller = caller;
        this.find = find;
    }

    @GET
    @AnswersETag
    @RolesAllowed({"dispatcher", "coordinator", "therapist", "neurologist", "auditor"})
    @Operation(summary = "Show a visit; the home is shown to those who go there or send somebody there")
    @APIResponse(
            responseCode = "200",
            description = "The visit",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    public Uni<Response> find(@PathParam("id") UUID id) {
        boolean mayKnowHome = Sight.mayKnowHomes(caller);
        return commands.read(tx -> find.one(id, Sight.ownLogin(caller), tx))
                .map(found -> found.orElseThrow(() -> Problems.notFound("visit")))
                .map(found -> Response.ok(VisitAnswer.full(found, found.home().filter(home -> mayKnowHome)))
                        .header("ETag", ETags.of(found.visit().version()))
                        .build());
    }
}
