package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.DispatchSettings;
import health.homeward.dispatch.app.KeepHours;
import health.homeward.dispatch.app.Outcome;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** When a therapist works and when not. */
@Path("/therapists/{id}")
@Authenticated
@Tag(name = "Therapists")
@AnswersETag
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HoursResource {

    private final Commands commands;
    private final KeepHours keep;
    private final DispatchSettings settings;

    HoursResource(Commands commands, KeepHours keep, DispatchSettings settings) {
        this.commands = commands;
        this.keep = keep;
        this.settings = settings;
    }

    @POST
    @Path("/shifts")
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Add shifts")
    @APIResponse(
            responseCode = "201",
            description = "The therapist with all shifts",
            content = @Content(schema = @Schema(implementation = TherapistAnswer.class)))
    @APIResponse(responseCode = "409", description = "A shift overlaps another one; every clash is named")
    public Uni<Response> addShifts(@PathParam("id") UUID id, @Valid @NotNull ShiftsRequest body) {
        return commands.once(body, tx -> keep.addShifts(
                        id, body.shifts(tx.now().atZone(settings.zone()).toLocalDate()), tx)
                .map(outcome -> created(id, outcome)));
    }

    @POST
    @Path("/absences")
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Add a time away; the visits in it are planned anew")
    @APIResponse(
            responseCode = "201",
            description = "The therapist with all absences",
            content = @Content(schema = @Schema(implementation = TherapistAnswer.class)))
    public Uni<Response> addAbsence(@PathParam("id") UUID id, @Valid @NotNull AbsenceRequest body) {
        Absence absence = body.absence(settings.zone());
        return commands.once(body, tx -> keep.addAbsence(id, absence, tx).map(outcome -> created(id, outcome)));
    }

    @DELETE
    @Path("/shifts/{shiftId}")
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Take a shift away; the visits in it are planned anew")
    @APIResponse(
            responseCode = "200",
            description = "The therapist without it",
            content = @Content(schema = @Schema(implementation = TherapistAnswer.class)))
    public Uni<Response> removeShift(@PathParam("id") UUID id, @PathParam("shiftId") UUID shiftId) {
        return commands.run(
                tx -> keep.removeShift(id, shiftId, commands::requireMatch, tx).map(HoursResource::changed));
    }

    @DELETE
    @Path("/absences/{absenceId}")
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Take a time away back")
    @APIResponse(
            responseCode = "200",
            description = "The therapist without it",
            content = @Content(schema = @Schema(implementation = TherapistAnswer.class)))
    public Uni<Response> removeAbsence(@PathParam("id") UUID id, @PathParam("absenceId") UUID absenceId) {
        return commands.run(tx ->
                keep.removeAbsence(id, absenceId, commands::requireMatch, tx).map(HoursResource::changed));
    }

    private static Answer created(UUID id, Outcome<Therapist> outcome) {
        return Outcomes.answer(
                outcome,
                "therapist",
                (kept, version) -> Answer.created("/therapists/" + id, version, TherapistAnswer.of(kept, version)));
    }

    private static Answer changed(Outcome<Therapist> outcome) {
        return Outcomes.answer(
                outcome, "shift or absence", (kept, version) -> Answer.ok(version, TherapistAnswer.of(kept, version)));
    }
}
