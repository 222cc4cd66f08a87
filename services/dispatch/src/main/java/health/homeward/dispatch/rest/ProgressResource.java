package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.RecordBedside;
import health.homeward.dispatch.app.ReportProgress;
import health.homeward.dispatch.domain.visit.Progress.Step;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
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

/** Where the therapist is on the way to an own visit; it asks for no version, because it changes nothing that was agreed. */
@Path("/visits/{id}")
@RolesAllowed("therapist")
@Tag(name = "Bedside")
@AnswersETag
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProgressResource {

    private final Commands commands;
    private final Caller caller;
    private final ReportProgress report;

    ProgressResource(Commands commands, Caller caller, ReportProgress report) {
        this.commands = commands;
        this.caller = caller;
        this.report = report;
    }

    @POST
    @Path("/en-route")
    @Operation(summary = "Report having left for the visit: the estimates of what follows go by it")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    @APIResponse(responseCode = "409", description = "The visit is not to come, not today, or the time cannot be")
    public Uni<Response> enRoute(@PathParam("id") UUID id, @Valid @NotNull ProgressRequest body) {
        return handle(id, Step.EN_ROUTE, body);
    }

    @POST
    @Path("/arrived")
    @Operation(summary = "Report being at the door")
    @APIResponse(
            responseCode = "200",
            description = "Noted",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    @APIResponse(responseCode = "409", description = "The visit is not to come, not today, or the time cannot be")
    public Uni<Response> arrived(@PathParam("id") UUID id, @Valid @NotNull ProgressRequest body) {
        return handle(id, Step.ARRIVED, body);
    }

    private Uni<Response> handle(UUID id, Step step, ProgressRequest body) {
        var own = new RecordBedside.Own(caller.login(), id);
        return commands.once(body, tx -> report.handle(own, step, body.at(), tx)
                .map(outcome -> Outcomes.answer(
                        outcome, "visit", (visit, version) -> Answer.ok(version, VisitAnswer.brief(visit)))));
    }
}
