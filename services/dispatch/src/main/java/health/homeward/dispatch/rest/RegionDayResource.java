package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.DayPlans;
import health.homeward.dispatch.rest.picture.DayPicture;
import health.homeward.web.Commands;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A region's day as a whole. A region is what one hospital plans together, and is named by it. */
@Path("/regions/{region}/days/{date}")
@RolesAllowed({"dispatcher", "coordinator"})
@Tag(name = "Days")
class RegionDayResource {

    private static final String SVG = "image/svg+xml";

    private final Commands commands;
    private final DayPlans plans;

    RegionDayResource(Commands commands, DayPlans plans) {
        this.commands = commands;
        this.plans = plans;
    }

    @GET
    @Path("/plan.svg")
    @Produces(SVG)
    @Operation(
            summary = "Draw the day's routes on the map and over the hours",
            description =
                    "Holds no patient's name; homes are on the map, so it is for those who send somebody there, and not kept "
                            + "by caches. Dashed ways are estimated.")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = @Content(mediaType = SVG, schema = @Schema(implementation = String.class)))
    @APIResponse(responseCode = "400", description = "The date is none")
    @APIResponse(responseCode = "404", description = "The region is not the caller's own")
    public Uni<Response> plan(@PathParam("region") String region, @PathParam("date") String date) {
        LocalDate day = Inputs.date(date);
        return commands.read(tx -> {
                    OwnRegion.require(region, tx);
                    return plans.of(day, tx);
                })
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(drawn -> DayPicture.of(drawn, plans::streets))
                .map(svg -> Response.ok(svg).header("Cache-Control", "no-store").build());
    }
}
