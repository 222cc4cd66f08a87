package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.WithdrawalReason;
import health.homeward.web.AnswersETag;
import health.homeward.web.AsksIfMatch;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

/** The neurologist's decisions on a case; a coordinator may stop, and only that. */
@Path("/clearances/{id}")
@Authenticated
@AsksIfMatch
@AnswersETag
@APIResponse(
        responseCode = "200",
        description = "Done: the case as it is now; its version is the ETag",
        content = @Content(schema = @Schema(implementation = CaseView.class)))
@Tag(name = "Decisions", description = "Only a neurologist grants, overrides and lets go on (R7, R35)")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {
    private final CaseCommands cases;

    DecisionResource(CaseCommands cases) {
        this.cases = cases;
    }

    @POST
    @Path("/grant")
    @RolesAllowed("neurologist")
    @Operation(summary = "Clear the patient for one course (R7)")
    public Uni<Response> grant(@PathParam("id") UUID id, @Valid @NotNull GrantRequest body) {
        return cases.run(id, body, body::command);
    }

    @POST
    @Path("/facts")
    @RolesAllowed("neurologist")
    @Operation(summary = "State facts that the referral lacks, or answer findings, without deciding")
    public Uni<Response> facts(@PathParam("id") UUID id, @Valid @NotNull FactsRequest body) {
        return cases.run(id, body, body::command);
    }

    @POST
    @Path("/defer")
    @RolesAllowed("neurologist")
    @Operation(summary = "Put the decision off")
    public Uni<Response> defer(@PathParam("id") UUID id, @Valid @NotNull DeferRequest body) {
        return cases.run(id, body, by -> new Command.DeferClearance(by, body.until(), body.reason()));
    }

    @POST
    @Path("/refuse")
    @RolesAllowed("neurologist")
    @Operation(summary = "Say no")
    public Uni<Response> refuse(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest body) {
        return cases.run(id, body, by -> new Command.RefuseClearance(by, body.reason()));
    }

    @POST
    @Path("/suspend")
    @RolesAllowed({"neurologist", "coordinator"})
    @Operation(summary = "Stop a course at once")
    public Uni<Response> suspend(@PathParam("id") UUID id, @Valid @NotNull SuspendRequest body) {
        return cases.run(id, body, by -> new Command.SuspendClearance(by, body.code(), body.reason()));
    }

    @POST
    @Path("/resume")
    @RolesAllowed("neurologist")
    @Operation(summary = "Let a suspended course go on (R36, R42)")
    public Uni<Response> resume(@PathParam("id") UUID id, @Valid @NotNull ResumeRequest body) {
        return cases.run(id, body, body::command);
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed("neurologist")
    @Operation(summary = "End a case for good")
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest body) {
        return cases.run(
                id, body, by -> new Command.WithdrawClearance(by, WithdrawalReason.NEUROLOGIST, body.reason()));
    }
}
