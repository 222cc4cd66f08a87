package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.BookVisit;
import health.homeward.dispatch.app.MoveVisit;
import health.homeward.dispatch.app.OfferSlots;
import health.homeward.dispatch.app.Outcome;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.planning.Offer;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.AsksIfMatch;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a dispatcher or coordinator does with a visit before anybody rings the bell. */
@Path("/visits/{id}")
@RolesAllowed({"dispatcher", "coordinator"})
@Tag(name = "Booking")
@AnswersETag
@Produces(MediaType.APPLICATION_JSON)
class BookingResource {

    private final Commands commands;
    private final BookVisit book;
    private final MoveVisit move;
    private final OfferSlots offer;

    BookingResource(Commands commands, BookVisit book, MoveVisit move, OfferSlots offer) {
        this.commands = commands;
        this.book = book;
        this.move = move;
        this.offer = offer;
    }

    @POST
    @Path("/confirm")
    @AsksIfMatch
    @Operation(summary = "The patient agreed to the time: planning keeps it from now on")
    @APIResponse(
            responseCode = "200",
            description = "Confirmed",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    public Uni<Response> confirm(@PathParam("id") UUID id) {
        return commands.once(
                "", tx -> book.confirm(id, commands::requireMatch, tx).map(BookingResource::answer));
    }

    @POST
    @Path("/cancel")
    @AsksIfMatch
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Call a coming visit off")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    public Uni<Response> cancel(@PathParam("id") UUID id, @Valid @NotNull CancelRequest body) {
        return commands.once(body, tx -> book.cancel(id, commands::requireMatch, body.cancelCause(), tx)
                .map(BookingResource::answer));
    }

    @POST
    @Path("/move")
    @AsksIfMatch
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give a visit another therapist or time; every hard rule is looked at again")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "The slot breaks rules, or somebody took it first; every rule is named, and offers says what can be had instead")
    public Uni<Response> move(@PathParam("id") UUID id, @Valid @NotNull MoveRequest body) {
        return commands.once(body, tx -> move.handle(id, commands::requireMatch, body.wish(), tx)
                .chain(outcome -> outcome instanceof Outcome.Refused<Visit>(var reasons)
                        ? offer.instead(id, tx).map(others -> refused(reasons, others))
                        : Uni.createFrom().item(answer(outcome))));
    }

    @POST
    @Path("/offers")
    @Operation(summary = "Ask for the best other slots; nothing is booked by it")
    @APIResponse(
            responseCode = "200",
            description = "Up to five slots, best first",
            content = @Content(schema = @Schema(implementation = OffersAnswer.class)))
    public Uni<Response> offers(@PathParam("id") UUID id) {
        return commands.once("", tx -> offer.handle(id, tx)
                .map(outcome -> Outcomes.answer(
                        outcome, "visit", (offers, version) -> Answer.ok(version, OffersAnswer.of(offers)))));
    }

    private static Answer refused(List<Reason> reasons, List<Offer> instead) {
        return Answer.refused(Outcomes.reasons(reasons), Map.of("offers", OfferBody.of(instead)));
    }

    private static Answer answer(Outcome<Visit> outcome) {
        return Outcomes.answer(outcome, "visit", (visit, version) -> Answer.ok(version, VisitAnswer.brief(visit)));
    }
}
