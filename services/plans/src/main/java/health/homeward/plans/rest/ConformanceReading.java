package health.homeward.plans.rest;

import health.homeward.plans.app.ReadConformance;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Shows of one course whether each rule was kept, by whom it was departed from, and why. */
@Path("/courses")
@RolesAllowed({"neurologist", "coordinator", "hospital-system", "therapist", "dispatcher", "auditor"})
@Produces(MediaType.APPLICATION_JSON)
public class ConformanceReading {
    private final Commands commands;
    private final ReadConformance conformance;

    ConformanceReading(Commands commands, ReadConformance conformance) {
        this.commands = commands;
        this.conformance = conformance;
    }

    @GET
    @Path("/{id}/conformance")
    @Operation(
            summary = "What every rule came to in a course: KEPT, DEVIATED (by whom, why), NOT_RECORDED, NOT_YET_DUE",
            description =
                    "Judged from what was given, as it stands now. Rules of the source are in `rules`, those of packs in `packs`. A rule that does not concern the course is absent.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ConformanceView.class)))
    public Uni<ConformanceView> course(@PathParam("id") UUID id) {
        return commands.read(tx -> conformance.one(tx, id).map(judged -> {
            if (judged == null) {
                throw Problems.notFound("course");
            }
            return ConformanceView.of(judged, tx.now());
        }));
    }
}
