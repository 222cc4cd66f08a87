package health.homeward.teaching.rest;

import health.homeward.teaching.app.OrderTeaching;
import health.homeward.teaching.app.ReadOrders;
import health.homeward.teaching.app.SignOffMovement;
import health.homeward.teaching.domain.Decision;
import health.homeward.teaching.domain.order.TeachingOrder;
import health.homeward.teaching.domain.order.TeachingOrdered;
import health.homeward.teaching.domain.order.TechniqueSignedOff;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.AsksIfMatch;
import health.homeward.web.Caller;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Teaching of caregivers at home (R34b). */
@Path("/teaching-orders")
@Tag(name = "Teaching orders")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeachingOrderResource {
    private final Commands commands;
    private final Caller caller;
    private final OrderTeaching orderTeaching;
    private final SignOffMovement signOff;
    private final ReadOrders read;

    TeachingOrderResource(
            Commands commands, Caller caller, OrderTeaching orderTeaching, SignOffMovement signOff, ReadOrders read) {
        this.commands = commands;
        this.caller = caller;
        this.orderTeaching = orderTeaching;
        this.signOff = signOff;
        this.read = read;
    }

    /** Orders the teaching of a named caregiver; refused with every reason at once. */
    @POST
    @AnswersETag
    @APIResponse(responseCode = "404", description = "There is no such patient in the caller's hospital")
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "therapist"})
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderResponse.class)))
    public Uni<Response> order(@Valid @NotNull OrderRequest body) {
        var command = body.command(UUID.fromString(caller.subject()));
        return commands.once(body, tx -> orderTeaching
                .handle(tx, body.patientId(), command)
                .map(found -> found.orElseThrow(() -> Problems.notFound("patient")))
                .map(TeachingOrderResource::ordered));
    }

    /** Signs one movement off after the teach-back; where the plan's stage uses it, the caregiver's sheet follows. */
    @POST
    @Path("/{orderId}/sign-offs")
    @AsksIfMatch
    @AnswersETag
    @RolesAllowed("therapist")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderResponse.class)))
    public Uni<Response> signOff(@PathParam("orderId") UUID orderId, @Valid @NotNull SignOffRequest body) {
        var command = body.command(UUID.fromString(caller.subject()));
        return commands.once(body, tx -> read.locked(tx, orderId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("teaching order")))
                .invoke(teaching -> commands.requireMatch(teaching.order().version()))
                .chain(teaching -> signOff.handle(tx, teaching, command))
                .map(TeachingOrderResource::signedOff));
    }

    @GET
    @Path("/{orderId}")
    @AnswersETag
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "therapist", "auditor"})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OrderResponse.class)))
    public Uni<Response> one(@PathParam("orderId") UUID orderId) {
        return commands.read(tx -> read.one(tx, orderId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("teaching order")))
                .map(TeachingOrderResource::shown));
    }

    /** The patient's orders, oldest first. */
    @GET
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "therapist", "auditor"})
    public Uni<Page<OrderResponse>> list(
            @NotNull @QueryParam("patientId") UUID patientId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        var most = Page.limit(limit);
        var place = Lists.after(after);
        return commands.read(tx -> read.ofPatient(tx, patientId, place, most + 1))
                .map(orders -> Page.of(
                        orders,
                        most,
                        order -> Lists.key(order.ordered().orderedAt(), order.orderId()),
                        OrderResponse::of));
    }

    private static Answer ordered(Decision<TeachingOrdered> decision) {
        return switch (decision) {
            case Decision.Accepted<TeachingOrdered>(var fact) -> created(TeachingOrder.of(fact));
            case Decision.Refused<TeachingOrdered>(var reasons) -> Refusals.refused(reasons);
        };
    }

    private static Answer signedOff(SignOffMovement.Outcome outcome) {
        return switch (outcome.decision()) {
            case Decision.Accepted<TechniqueSignedOff> accepted -> created(outcome.order());
            case Decision.Refused<TechniqueSignedOff>(var reasons) -> Refusals.refused(reasons);
        };
    }

    private static Answer created(TeachingOrder order) {
        return Answer.created("/teaching-orders/" + order.orderId(), order.version(), OrderResponse.of(order));
    }

    private static Response shown(TeachingOrder order) {
        return Response.ok(OrderResponse.of(order))
                .header("ETag", ETags.of(order.version()))
                .build();
    }
}
