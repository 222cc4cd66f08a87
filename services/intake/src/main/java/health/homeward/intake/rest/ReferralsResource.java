package health.homeward.intake.rest;

import health.homeward.intake.app.KnownReferral;
import health.homeward.intake.app.Outcome;
import health.homeward.intake.app.PageEnd;
import health.homeward.intake.app.ReadReferrals;
import health.homeward.intake.app.ReferPatient;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.SubmitReferral;
import health.homeward.intake.domain.Warning;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes referrals in and shows them. */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "referrals")
public class ReferralsResource {
    private static final String FHIR = "application/fhir+json";

    private final Commands commands;
    private final Caller caller;
    private final ReferPatient referPatient;
    private final ReadReferrals read;
    private final Intake intake;

    ReferralsResource(Commands commands, Caller caller, ReferPatient referPatient, ReadReferrals read, Intake intake) {
        this.commands = commands;
        this.caller = caller;
        this.referPatient = referPatient;
        this.read = read;
        this.intake = intake;
    }

    @POST
    @AnswersETag
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"hospital-system", "coordinator"})
    @Operation(summary = "Refer a patient after a stroke; as application/fhir+json a FHIR R4 Bundle")
    @APIResponse(
            responseCode = "201",
            description = "What was found, what is missing, what was doubted",
            content = @Content(schema = @Schema(implementation = SubmittedView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "Refused, with every reason; of a referral sent again, `referralId` names the open one in the way")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReferralBody.class)),
                @Content(mediaType = FHIR, schema = @Schema(type = SchemaType.OBJECT, description = "A FHIR R4 Bundle"))
            })
    public Uni<Response> refer(@Valid @NotNull ReferralBody body) {
        SubmitReferral command = body.command(intake.key(caller.hospital()), intake.codes());
        List<Warning> warnings = intake.unjudged(command);
        return commands.once(body, transaction -> referPatient
                .handle(command, warnings, transaction)
                .map(outcome -> submitted(outcome, warnings)));
    }

    @POST
    @Consumes(FHIR)
    @RolesAllowed({"hospital-system", "coordinator"})
    @Operation(hidden = true)
    public Uni<Response> referBundle(String bundle) {
        return intake.read(bundle, intake.key(caller.hospital()))
                .chain(referral -> commands.once(bundle, transaction -> (referral.command() == null
                                ? referPatient.refuse(referral.obstacles(), transaction)
                                : referPatient.handle(referral.command(), referral.warnings(), transaction))
                        .map(outcome -> submitted(outcome, referral.warnings()))));
    }

    @GET
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "auditor"})
    @Operation(summary = "The hospital's referrals, the latest first")
    public Uni<Page<ReferralItem>> list(
            @QueryParam("state") String state, @QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        if (state != null && !Set.of("OPEN", "WITHDRAWN").contains(state)) {
            throw Problems.malformed("`state` is OPEN or WITHDRAWN.");
        }
        int size = Page.limit(limit);
        PageEnd end = end(after);
        return commands.read(transaction -> read.page(state, end, size + 1, transaction)
                .map(found -> Page.of(found, size, ReferralsResource::place, ReferralItem::of)));
    }

    @GET
    @Path("/{id}")
    @AnswersETag
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "auditor"})
    @Operation(summary = "A referral as it is now, with what is missing and what was doubted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReferralView.class)))
    public Uni<Response> one(@PathParam("id") UUID id) {
        return commands.read(transaction -> read.one(id, transaction)
                .map(found -> found.orElseThrow(() -> Problems.notFound("referral")))
                .map(known -> Response.ok(ReferralView.of(known, transaction.now()))
                        .header("ETag", ETags.of(known.referral().version()))
                        .build()));
    }

    private static Answer submitted(Outcome outcome, List<Warning> warnings) {
        return Answers.of(
                outcome,
                done -> Answer.created(
                        "/referrals/" + done.after().key().id(),
                        done.after().version(),
                        SubmittedView.of((OpenReferral) done.after(), warnings)));
    }

    private static PageEnd end(String after) {
        List<String> parts = Page.after(after, 2);
        try {
            return parts == null ? null : new PageEnd(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problems.malformed("`after` is the `next` of an earlier page.");
        }
    }

    private static List<String> place(KnownReferral known) {
        return List.of(
                known.referral().key().submittedAt().toString(),
                known.referral().key().id().toString());
    }
}
