package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.ExplainVisit;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a dispatcher can answer when a patient or a therapist asks why. */
@Path("/visits/{id}/explanation")
@RolesAllowed({"dispatcher", "coordinator"})
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
class ExplanationResource {

    private final Commands commands;
    private final ExplainVisit explain;

    ExplanationResource(Commands commands, ExplainVisit explain) {
        this.commands = commands;
        this.explain = explain;
    }

    @GET
    @Operation(
            summary = "Explain why a visit has this therapist and time, or none",
            description =
                    "Reckoned anew from how the region stands now: what the present slot and the next best cost, what keeps each "
                            + "therapist from the visit, and which smallest change would give it a place.")
    public Uni<ExplanationAnswer> explain(@PathParam("id") UUID id) {
        return commands.read(tx -> explain.of(id, tx))
                .map(found -> ExplanationAnswer.of(found.orElseThrow(() -> Problems.notFound("visit"))));
    }
}
