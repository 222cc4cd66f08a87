package health.homeward.intake.rest;

import health.homeward.intake.app.ChangeReferral;
import health.homeward.intake.domain.Caregiver;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.ReferralChange;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.AsksIfMatch;
import health.homeward.web.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Corrects, arranges and ends a referral. Every change wants If-Match. */
@Path("/referrals/{id}")
@RolesAllowed({"hospital-system", "coordinator"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "changes")
@AsksIfMatch
@AnswersETag
@APIResponse(responseCode = "409", description = "Refused, with every reason")
public class ReferralChangesResource {
    private final Commands commands;
    private final ChangeReferral changeReferral;
    private final Intake intake;

    ReferralChangesResource(Commands commands, ChangeReferral changeReferral, Intake intake) {
        this.commands = commands;
        this.changeReferral = changeReferral;
        this.intake = intake;
    }

    @PUT
    @Path("/facts")
    @Operation(summary = "Correct facts, setting or patient; what is left out stays as it was")
    @APIResponse(
            responseCode = "200",
            description = "What changed, and what is still missing",
            content = @Content(schema = @Schema(implementation = ChangedView.class)))
    public Uni<Response> correct(@PathParam("id") UUID id, @Valid @NotNull CorrectionBody body) {
        return change(id, before -> body.command(before, intake.codes()));
    }

    @PUT
    @Path("/home")
    @Operation(summary = "State where the patient is visited")
    @APIResponse(
            responseCode = "200",
            description = "What changed, and what is still missing",
            content = @Content(schema = @Schema(implementation = ChangedView.class)))
    public Uni<Response> home(@PathParam("id") UUID id, @Valid @NotNull HomeBody body) {
        return change(id, before -> new ReferralChange.ChangeHome(body.statement()));
    }

    @PUT
    @Path("/availability")
    @Operation(summary = "State all hours at which the patient receives visits")
    @APIResponse(
            responseCode = "200",
            description = "What changed, and what is still missing",
            content = @Content(schema = @Schema(implementation = ChangedView.class)))
    public Uni<Response> availability(@PathParam("id") UUID id, @Valid @NotNull AvailabilityBody body) {
        Fields fields = new Fields();
        ReferralChange change = new ReferralChange.ChangeAvailability(body.windows(fields));
        fields.check();
        return change(id, before -> change);
    }

    @PUT
    @Path("/consent")
    @Operation(summary = "State consent; what is left out stays as it was")
    @APIResponse(
            responseCode = "200",
            description = "What changed, and what is still missing",
            content = @Content(schema = @Schema(implementation = ChangedView.class)))
    public Uni<Response> consent(@PathParam("id") UUID id, @Valid @NotNull ConsentBody body) {
        return change(id, before -> {
            Fields fields = new Fields();
            ReferralChange change = new ReferralChange.ChangeConsent(
                    body.consent(fields, before.arrangements().consent()));
            fields.check();
            return change;
        });
    }

    @POST
    @Path("/withdrawal")
    @Operation(summary = "End the referral")
    @APIResponse(
            responseCode = "200",
            description = "What changed, and what is still missing",
            content = @Content(schema = @Schema(implementation = ChangedView.class)))
    public Uni<Response> withdraw(@PathParam("id") UUID id, @Valid @NotNull WithdrawalBody body) {
        ReferralChange command = body.command();
        return commands.once(body, transaction -> changeReferral
                .handle(id, commands::requireMatch, before -> command, transaction)
                .map(Answers::changed));
    }

    @POST
    @Path("/caregivers")
    @Operation(summary = "Name somebody who cares for the patient")
    @APIResponse(
            responseCode = "201",
            description = "The caregiver's id",
            content = @Content(schema = @Schema(implementation = CaregiverAddedView.class)))
    public Uni<Response> addCaregiver(@PathParam("id") UUID id, @Valid @NotNull CaregiverBody body) {
        Fields fields = new Fields();
        Caregiver caregiver = body.caregiver("", fields);
        fields.check();
        return commands.once(body, transaction -> changeReferral
                .handle(id, commands::requireMatch, before -> new ReferralChange.AddCaregiver(caregiver), transaction)
                .map(outcome -> Answers.of(
                        outcome,
                        done -> Answer.created(
                                "/referrals/" + id, done.after().version(), new CaregiverAddedView(caregiver.id())))));
    }

    @DELETE
    @Path("/caregivers/{caregiverId}")
    @Operation(summary = "Somebody no longer cares for the patient")
    @APIResponse(
            responseCode = "200",
            description = "What changed, and what is still missing",
            content = @Content(schema = @Schema(implementation = ChangedView.class)))
    public Uni<Response> removeCaregiver(@PathParam("id") UUID id, @PathParam("caregiverId") UUID caregiverId) {
        return change(id, before -> new ReferralChange.RemoveCaregiver(caregiverId));
    }

    private Uni<Response> change(UUID id, Function<OpenReferral, ReferralChange> command) {
        return commands.run(transaction -> changeReferral
                .handle(id, commands::requireMatch, command, transaction)
                .map(Answers::changed));
    }
}
