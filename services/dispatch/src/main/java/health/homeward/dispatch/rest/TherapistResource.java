package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.KeepTherapist;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Page;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Therapists of the caller's hospital. */
@Path("/therapists")
@Authenticated
@Tag(name = "Therapists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TherapistResource {

    private final Commands commands;
    private final KeepTherapist keep;

    TherapistResource(Commands commands, KeepTherapist keep) {
        this.commands = commands;
        this.keep = keep;
    }

    @POST
    @AnswersETag
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Register a therapist")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            content = @Content(schema = @Schema(implementation = TherapistAnswer.class)))
    @APIResponse(responseCode = "409", description = "The login is another therapist's")
    public Uni<Response> register(@Valid @NotNull TherapistRequest body) {
        Therapist therapist = body.therapist(UUID.randomUUID(), Therapist.Roster.EMPTY);
        return commands.once(body, tx -> keep.register(therapist, tx)
                .map(outcome -> Outcomes.answer(
                        outcome,
                        "therapist",
                        (kept, version) -> Answer.created(
                                "/therapists/" + kept.id(), version, TherapistAnswer.of(kept, version)))));
    }

    @GET
    @RolesAllowed({"dispatcher", "coordinator", "auditor"})
    @Operation(summary = "List the hospital's therapists")
    public Uni<Page<TherapistAnswer>> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        int most = Page.limit(limit);
        List<String> key = Page.after(after, 3);
        return commands.read(tx -> keep.page(key, most + 1, tx))
                .map(found -> Page.of(
                        found, most, TherapistResource::key, one -> TherapistAnswer.of(one.value(), one.version())));
    }

    @GET
    @Path("/{id}")
    @AnswersETag
    @RolesAllowed({"dispatcher", "coordinator", "auditor"})
    @Operation(summary = "Show a therapist with shifts and absences")
    @APIResponse(
            responseCode = "200",
            description = "The therapist",
            content = @Content(schema = @Schema(implementation = TherapistAnswer.class)))
    public Uni<Response> find(@PathParam("id") UUID id) {
        return commands.read(tx -> keep.find(id, tx))
                .map(found -> found.orElseThrow(() -> Problems.notFound("therapist")))
                .map(one -> Response.ok(TherapistAnswer.of(one.value(), one.version()))
                        .header("ETag", ETags.of(one.version()))
                        .build());
    }

    @PUT
    @AnswersETag
    @Path("/{id}")
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Change a therapist; visits that no longer fit are planned anew")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = TherapistAnswer.class)))
    @APIResponse(responseCode = "409", description = "The login is another therapist's")
    public Uni<Response> change(@PathParam("id") UUID id, @Valid @NotNull TherapistRequest body) {
        return commands.run(
                tx -> keep.change(id, commands::requireMatch, known -> body.therapist(id, known.roster()), tx)
                        .map(outcome -> Outcomes.answer(
                                outcome,
                                "therapist",
                                (kept, version) -> Answer.ok(version, TherapistAnswer.of(kept, version)))));
    }

    private static List<String> key(Versioned<Therapist> one) {
        return List.of(
                one.value().name().family(),
                one.value().name().given(),
                one.value().id().toString());
    }
}
