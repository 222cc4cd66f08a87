package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.KeepCalendar;
import health.homeward.dispatch.app.KeepCalendar.Whose;
import health.homeward.dispatch.domain.team.CalendarFeed;
import health.homeward.dispatch.domain.team.FeedSecret;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The address by which a therapist's own calendar program reads the visits; made, replaced and taken back here. */
@Path("/therapists")
@Tag(name = "Therapists")
@Produces(MediaType.APPLICATION_JSON)
class CalendarResource {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Commands commands;
    private final Caller caller;
    private final KeepCalendar keep;

    CalendarResource(Commands commands, Caller caller, KeepCalendar keep) {
        this.commands = commands;
        this.caller = caller;
        this.keep = keep;
    }

    @POST
    @Path("/me/calendar")
    @AnswersETag
    @RolesAllowed("therapist")
    @Operation(
            summary =
                    "Make an address at which the caller's calendar program reads the visits; an older one opens nothing any more",
            description =
                    "The address is in this answer and nowhere else: what is kept for a repeated request has none, because the secret "
                            + "in it is stored as a hash only.")
    @APIResponse(
            responseCode = "201",
            description = "The address",
            content = @Content(schema = @Schema(implementation = CalendarAnswer.class)))
    @APIResponse(responseCode = "404", description = "The caller is registered as no therapist")
    public Uni<Response> make() {
        FeedSecret secret = FeedSecret.fresh(RANDOM);
        AtomicReference<CalendarFeed> made = new AtomicReference<>();
        return commands.once("", tx -> keep.make(mine(), secret, tx)
                        .map(feed -> feed.orElseThrow(() -> Problems.notFound("therapist")))
                        .invoke(made::set)
                        .map(feed ->
                                Answer.created("/therapists/me/calendar", feed.version(), CalendarAnswer.of(feed))))
                .map(kept -> made.get() == null ? kept : told(kept, made.get(), secret));
    }

    @GET
    @Path("/me/calendar")
    @AnswersETag
    @RolesAllowed("therapist")
    @Operation(summary = "Show since when the caller's calendar has an address")
    @APIResponse(
            responseCode = "200",
            description = "Without the address",
            content = @Content(schema = @Schema(implementation = CalendarAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Response> own() {
        return show(mine());
    }

    @DELETE
    @Path("/me/calendar")
    @RolesAllowed("therapist")
    @Operation(summary = "Take the address back: it opens nothing from the answer on")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "404", description = "There is none")
    public Uni<Response> revokeOwn() {
        return revoke(mine());
    }

    @GET
    @Path("/{id}/calendar")
    @AnswersETag
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Show since when a therapist's calendar has an address")
    @APIResponse(
            responseCode = "200",
            description = "Without the address",
            content = @Content(schema = @Schema(implementation = CalendarAnswer.class)))
    public Uni<Response> of(@PathParam("id") UUID id) {
        return show(new Whose.Id(id));
    }

    @DELETE
    @Path("/{id}/calendar")
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Take a therapist's address back, such as that of a lost phone")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Uni<Response> revoke(@PathParam("id") UUID id) {
        return revoke(new Whose.Id(id));
    }

    private Whose mine() {
        return new Whose.Login(caller.login());
    }

    private Uni<Response> show(Whose whose) {
        return commands.read(tx -> keep.find(whose, tx))
                .map(found -> found.orElseThrow(() -> Problems.notFound("calendar")))
                .map(feed -> Response.ok(CalendarAnswer.of(feed))
                        .header("ETag", ETags.of(feed.version()))
                        .build());
    }

    private Uni<Response> revoke(Whose whose) {
        return commands.run(tx -> keep.revoke(whose, commands::requireMatch, tx).map(done -> {
            if (!done) {
                throw Problems.notFound("calendar");
            }
            return Answer.noContent();
        }));
    }

    private static Response told(Response kept, CalendarFeed feed, FeedSecret secret) {
        return Response.fromResponse(kept)
                .entity(CalendarAnswer.of(feed).at(secret))
                .header("Cache-Control", "no-store")
                .build();
    }
}
