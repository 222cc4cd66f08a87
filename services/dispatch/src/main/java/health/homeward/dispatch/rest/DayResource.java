package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.ShowDay;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A therapist's day, for the therapist and for those who plan it. */
@Path("/therapists")
@Authenticated
@Tag(name = "Days")
@Produces(MediaType.APPLICATION_JSON)
class DayResource {

    private final Commands commands;
    private final Caller caller;
    private final ShowDay show;

    DayResource(Commands commands, Caller caller, ShowDay show) {
        this.commands = commands;
        this.caller = caller;
        this.show = show;
    }

    @GET
    @Path("/me/days/{date}")
    @APIResponse(
            responseCode = "200",
            description = "The day",
            content = @Content(schema = @Schema(implementation = DayAnswer.class)))
    @APIResponse(responseCode = "400", description = "The date is none")
    @RolesAllowed("therapist")
    @Operation(summary = "Show the caller's own day in its order")
    public Uni<DayAnswer> own(@PathParam("date") String date) {
        LocalDate day = Inputs.date(date);
        return commands.read(tx -> show.ofLogin(caller.login(), day, tx))
                .map(found -> DayAnswer.of(found.orElseThrow(() -> Problems.notFound("therapist"))));
    }

    @GET
    @Path("/{id}/days/{date}")
    @APIResponse(
            responseCode = "200",
            description = "The day",
            content = @Content(schema = @Schema(implementation = DayAnswer.class)))
    @APIResponse(responseCode = "400", description = "The date is none")
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Show a therapist's day in its order")
    public Uni<DayAnswer> of(@PathParam("id") UUID id, @PathParam("date") String date) {
        LocalDate day = Inputs.date(date);
        return commands.read(tx -> show.of(id, day, tx))
                .map(found -> DayAnswer.of(found.orElseThrow(() -> Problems.notFound("therapist"))));
    }
}
