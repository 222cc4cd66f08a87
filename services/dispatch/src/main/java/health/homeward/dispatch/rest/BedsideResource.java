package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.RecordBedside;
import health.homeward.dispatch.domain.visit.BedsideCommand;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.AsksIfMatch;
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

/** What a therapist records at the door and at the bedside, for own visits only. */
@Path("/visits/{id}")
@RolesAllowed("therapist")
@Tag(name = "Bedside")
@AsksIfMatch
@AnswersETag
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class BedsideResource {

    private final Commands commands;
    private final Caller caller;
    private final RecordBedside record;

    BedsideResource(Commands commands, Caller caller, RecordBedside record) {
        this.commands = commands;
        this.caller = caller;
        this.record = record;
    }

    @POST
    @Path("/start")
    @Operation(
            summary = "Begin, after every check was answered NO and the patient is conscious (R6, R36, R37, R41, R43)")
    @APIResponse(
            responseCode = "200",
            description = "Started",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    @APIResponse(responseCode = "409", description = "A check speaks against it: raise a stop")
    public Uni<Response> start(@PathParam("id") UUID id, @Valid @NotNull StartRequest body) {
        return handle(id, body, body.command());
    }

    @POST
    @Path("/complete")
    @Operation(summary = "Record what was given")
    @APIResponse(
            responseCode = "200",
            description = "Completed",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    public Uni<Response> complete(@PathParam("id") UUID id, @Valid @NotNull CompleteRequest body) {
        return handle(id, body, body.command());
    }

    @POST
    @Path("/miss")
    @Operation(summary = "Record that the session was not given")
    @APIResponse(
            responseCode = "200",
            description = "Missed",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    public Uni<Response> miss(@PathParam("id") UUID id, @Valid @NotNull MissRequest body) {
        return handle(id, body, body.command());
    }

    @POST
    @Path("/stop")
    @Operation(summary = "Raise a safety stop: before the start the visit ends as missed, afterwards as stopped")
    @APIResponse(
            responseCode = "200",
            description = "Stopped",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    public Uni<Response> stop(@PathParam("id") UUID id, @Valid @NotNull StopRequest body) {
        return handle(id, body, body.command(UUID.randomUUID()));
    }

    private Uni<Response> handle(UUID id, Object body, BedsideCommand command) {
        var own = new RecordBedside.Own(caller.login(), id);
        return commands.once(body, tx -> record.handle(own, commands::requireMatch, command, tx)
                .map(outcome -> Outcomes.answer(
                        outcome, "visit", (visit, version) -> Answer.ok(version, VisitAnswer.brief(visit)))));
    }
}
