package health.homeward.intake.rest;

import health.homeward.intake.app.ChangeReferral;
import health.homeward.intake.app.ReadReferrals;
import health.homeward.intake.domain.ReferralChange;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.Page;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes what happened to a patient. A report adds a fact and overwrites nobody's work, and it may be urgent: unlike
 * changes it wants no If-Match.
 */
@Path("/referrals/{id}/condition-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "condition reports")
public class ConditionReportsResource {
    private final Commands commands;
    private final ChangeReferral changeReferral;
    private final ReadReferrals read;
    private final Intake intake;

    ConditionReportsResource(Commands commands, ChangeReferral changeReferral, ReadReferrals read, Intake intake) {
        this.commands = commands;
        this.changeReferral = changeReferral;
        this.read = read;
        this.intake = intake;
    }

    @POST
    @AnswersETag
    @RolesAllowed({"hospital-system", "coordinator"})
    @Operation(summary = "Report a change of the patient's condition")
    @APIResponse(
            responseCode = "201",
            description = "The contraindications that it amounts to",
            content = @Content(schema = @Schema(implementation = ReportedView.class)))
    public Uni<Response> report(@PathParam("id") UUID id, @Valid @NotNull ReportBody body) {
        ReferralChange.ReportCondition command = body.command(UUID.randomUUID(), intake.codes());
        return commands.once(body, transaction -> changeReferral
                .handle(id, version -> {}, before -> command, transaction)
                .map(outcome -> Answers.of(
                        outcome,
                        done -> Answer.created(
                                "/referrals/" + id + "/condition-reports",
                                done.after().version(),
                                new ReportedView(
                                        command.reportId(), id, done.after().version(), findings(command))))));
    }

    @GET
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "auditor"})
    @Operation(summary = "What was reported of the patient, in the order in which it came")
    public Uni<Page<ReportView>> list(
            @PathParam("id") UUID id, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        int size = Page.limit(limit);
        long from = version(after);
        return commands.read(transaction -> read.one(id, transaction)
                .invoke(found -> found.orElseThrow(() -> Problems.notFound("referral")))
                .chain(() -> read.reports(id, from, size + 1, transaction))
                .map(found -> Page.of(found, size, known -> List.of(Long.toString(known.version())), ReportView::of)));
    }

    private static List<FindingView> findings(ReferralChange.ReportCondition command) {
        return command.judgement() == null
                ? List.of()
                : command.judgement().findings().stream().map(FindingView::of).toList();
    }

    private static long version(String after) {
        List<String> parts = Page.after(after, 1);
        try {
            return parts == null ? 0 : Long.parseLong(parts.getFirst());
        } catch (NumberFormatException e) {
            throw Problems.malformed("`after` is the `next` of an earlier page.");
        }
    }
}
