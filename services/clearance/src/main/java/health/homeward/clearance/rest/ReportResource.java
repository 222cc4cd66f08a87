package health.homeward.clearance.rest;

import health.homeward.clearance.app.DecideOnPatient;
import health.homeward.clearance.app.Outcome;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.domain.decision.Reason;
import health.homeward.outbox.Transaction;
import health.homeward.web.Answer;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hospital reports a contraindication: about a patient, not a case, so that no stale version can stop a stop. */
@Path("/patients/{patientId}/contraindication-reports")
@Authenticated
@Tag(name = "Reports", description = "YES and UNSURE stop the massage at once (R42, R43)")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {
    private final Commands commands;
    private final CaseCommands cases;
    private final DecideOnPatient decide;

    ReportResource(Commands commands, CaseCommands cases, DecideOnPatient decide) {
        this.commands = commands;
        this.cases = cases;
        this.decide = decide;
    }

    @POST
    @RolesAllowed({"coordinator", "hospital-system", "neurologist"})
    @Operation(summary = "Report what was found; a granted clearance is suspended at once")
    @APIResponse(
            responseCode = "200",
            description = "Taken",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Uni<Response> report(@PathParam("patientId") UUID patientId, @Valid @NotNull ReportRequest body) {
        Origin origin = cases.origin();
        Command command = new Command.ReportContraindications(origin, body.said(), body.at());
        return commands.once(body, transaction -> {
            refuseTheFuture(body, transaction);
            return decide.handle(transaction, patientId, any -> true, command)
                    .map(outcomes -> answer(origin.cause(), patientId, outcomes));
        });
    }

    private static void refuseTheFuture(ReportRequest body, Transaction transaction) {
        if (body.at().isAfter(transaction.now().plusSeconds(60))) {
            throw Problems.malformed(List.of(
                    health.homeward.web.Reason.ofField("at", "IN_FUTURE", "Nobody can have found it in the future.")));
        }
    }

    private static Answer answer(UUID reportId, UUID patientId, Optional<List<Outcome>> outcomes) {
        List<Outcome> found = outcomes.orElseThrow(() -> Problems.notFound("patient"));
        List<ClearanceCase> done = found.stream()
                .filter(Outcome.Done.class::isInstance)
                .map(Outcome.Done.class::cast)
                .map(Outcome.Done::now)
                .toList();
        return done.isEmpty()
                ? Refusals.refused(List.of(Reason.CASE_OVER))
                : Answer.ok(ReportView.of(reportId, patientId, done));
    }
}
