package health.homeward.plans.rest;

import health.homeward.plans.app.PreviewPlan;
import health.homeward.web.Commands;
import health.homeward.web.KeepsNothing;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** For outside checkers: the compiler and the course's life as a pure function of what is sent, in any of the regimens. */
@Path("/plans/preview")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanPreviewResource {
    private final Commands commands;
    private final PreviewPlan preview;
    private final Clock clock;

    PlanPreviewResource(Commands commands, PreviewPlan preview, Clock clock) {
        this.commands = commands;
        this.preview = preview;
        this.clock = clock;
    }

    @POST
    @KeepsNothing
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(
            summary = "What would the system do now? Facts, clearance, prescription and past sessions in, a course out")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanPreviewView.class)))
    @APIResponse(responseCode = "409", description = "Refused, with every reason and its rule")
    public Uni<Response> preview(@Valid @NotNull PlanPreviewRequest body) {
        PlanPreviewFacts facts = PlanPreviewFacts.of(body, clock.instant());
        return commands.read(tx -> preview.handle(tx, facts.told())).map(answer -> switch (answer) {
            case PreviewPlan.Answer.Planned planned ->
                Response.ok(PlanPreviewView.of(facts.at(), planned)).build();
            case PreviewPlan.Answer.Refused refused -> throw Problems.refused(Answers.reasons(refused.reasons()));
        });
    }
}
