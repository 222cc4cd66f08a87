package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.SupposeRegion;
import health.homeward.dispatch.app.SupposeRegion.Answer;
import health.homeward.dispatch.domain.planning.Supposition;
import health.homeward.web.Commands;
import health.homeward.web.KeepsNothing;
import health.homeward.web.Problems;
import health.homeward.web.Reason;
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
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Asks what a sick or a new therapist would mean, without effect. */
@Path("/regions/{region}/what-if")
@RolesAllowed({"dispatcher", "coordinator"})
@Tag(name = "Days")
class WhatIfResource {

    private final Commands commands;
    private final SupposeRegion suppose;

    WhatIfResource(Commands commands, SupposeRegion suppose) {
        this.commands = commands;
        this.suppose = suppose;
    }

    @POST
    @KeepsNothing
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Ask how the plan would differ if therapists were away or there were more of them",
            description =
                    "The whole horizon is planned twice, as it is and as it might be; nothing is kept and nobody is told.")
    @APIResponse(
            responseCode = "200",
            description = "The difference",
            content = @Content(schema = @Schema(implementation = WhatIfAnswer.class)))
    @APIResponse(responseCode = "404", description = "The region is not the caller's own")
    @APIResponse(responseCode = "409", description = "A therapist who would be away is not in the hospital")
    public Uni<WhatIfAnswer> ask(@PathParam("region") String region, @Valid @NotNull WhatIfRequest body) {
        ZoneId zone = suppose.zone();
        return commands.read(tx -> {
            OwnRegion.require(region, tx);
            Supposition supposition =
                    body.supposition(zone, tx.now().atZone(zone).toLocalDate());
            return suppose.what(supposition, tx).map(answer -> answer(supposition, answer));
        });
    }

    private static WhatIfAnswer answer(Supposition supposition, Answer answer) {
        return switch (answer) {
            case Answer.Known(var difference) -> WhatIfAnswer.of(supposition, difference);
            case Answer.Strangers(var therapists) ->
                throw Problems.refused(
                        therapists.stream().map(WhatIfResource::unknown).toList());
        };
    }

    private static Reason unknown(UUID therapist) {
        return Reason.ofRule(
                null, "THERAPIST_UNKNOWN", "There is no therapist %s in your hospital.".formatted(therapist));
    }
}
