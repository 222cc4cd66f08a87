package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.ChooseTherapists;
import health.homeward.dispatch.domain.planning.TherapistChoices;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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

/** Who should come to a patient and who must not; the version is 0 while nothing was written down. */
@Path("/patients/{id}/therapists")
@Authenticated
@Tag(name = "Patients")
@AnswersETag
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TherapistChoicesResource {

    private static final String WHAT = "patient";

    private final Commands commands;
    private final ChooseTherapists choose;

    TherapistChoicesResource(Commands commands, ChooseTherapists choose) {
        this.commands = commands;
        this.choose = choose;
    }

    @GET
    @RolesAllowed({"dispatcher", "coordinator", "auditor"})
    @Operation(summary = "Show who should come to a patient and who must not")
    @APIResponse(
            responseCode = "200",
            description = "The therapists, none while nothing was written down",
            content = @Content(schema = @Schema(implementation = TherapistChoicesBody.class)))
    public Uni<Response> find(@PathParam("id") UUID id) {
        return commands.read(tx -> choose.find(id, tx))
                .map(found -> found.orElseThrow(() -> Problems.notFound(WHAT)))
                .map(kept -> Response.ok(TherapistChoicesBody.of(kept.value()))
                        .header("ETag", ETags.of(kept.version()))
                        .build());
    }

    @PUT
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(
            summary = "Write down who should come to a patient and who must not",
            description =
                    "A visit booked with somebody who is now excluded is planned anew at once, also a promised one; a"
                            + " visit under way goes on.")
    @APIResponse(
            responseCode = "200",
            description = "What is written down now",
            content = @Content(schema = @Schema(implementation = TherapistChoicesBody.class)))
    @APIResponse(responseCode = "409", description = "Somebody named is no therapist of the hospital")
    public Uni<Response> choose(@PathParam("id") UUID id, @Valid @NotNull TherapistChoicesBody body) {
        TherapistChoices chosen = body.choices();
        return commands.run(tx -> choose.handle(id, chosen, commands::requireMatch, tx)
                .map(outcome -> Outcomes.answer(
                        outcome, WHAT, (kept, version) -> Answer.ok(version, TherapistChoicesBody.of(kept)))));
    }
}
