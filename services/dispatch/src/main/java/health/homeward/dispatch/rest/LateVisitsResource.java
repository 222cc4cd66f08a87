package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.LiveDays;
import health.homeward.web.Commands;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The day as it is going. */
@Path("/regions/{region}/late-visits")
@RolesAllowed({"dispatcher", "coordinator"})
@Tag(name = "Days")
class LateVisitsResource {

    private final Commands commands;
    private final LiveDays days;

    LateVisitsResource(Commands commands, LiveDays days) {
        this.commands = commands;
        this.days = days;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List today's visits that will begin more than some minutes late")
    @APIResponse(
            responseCode = "200",
            description = "The latest first; none when the day goes as told",
            content = @Content(schema = @Schema(implementation = LateVisitsAnswer.class)))
    @APIResponse(responseCode = "404", description = "The region is not the caller's own")
    public Uni<LateVisitsAnswer> late(@PathParam("region") String region) {
        return commands.read(tx -> {
                    OwnRegion.require(region, tx);
                    return days.late(tx);
                })
                .map(LateVisitsAnswer::of);
    }
}
