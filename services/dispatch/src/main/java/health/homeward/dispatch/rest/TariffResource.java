package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.SetTariff;
import health.homeward.dispatch.domain.Tariff;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The price list of the caller's hospital; its version is 0 while there is none. */
@Path("/tariffs")
@Authenticated
@Tag(name = "Tariffs")
@AnswersETag
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TariffResource {

    private final Commands commands;
    private final SetTariff set;

    TariffResource(Commands commands, SetTariff set) {
        this.commands = commands;
        this.set = set;
    }

    @GET
    @RolesAllowed({"dispatcher", "coordinator", "auditor"})
    @Operation(summary = "Show the price list")
    @APIResponse(
            responseCode = "200",
            description = "The price list, empty while there is none",
            content = @Content(schema = @Schema(implementation = TariffAnswer.class)))
    public Uni<Response> find() {
        return commands.read(set::find)
                .map(found -> found.map(kept -> response(TariffAnswer.of(kept.value()), kept.version()))
                        .orElseGet(() -> response(TariffAnswer.NONE, 0)));
    }

    @PUT
    @RolesAllowed({"dispatcher", "coordinator"})
    @Operation(summary = "Set the price list; teaching a caregiver has a line of its own (R34c)")
    @APIResponse(
            responseCode = "200",
            description = "The new price list",
            content = @Content(schema = @Schema(implementation = TariffAnswer.class)))
    public Uni<Response> set(@Valid @NotNull TariffBody body) {
        Tariff tariff = body.tariff();
        return commands.run(tx -> set.handle(tariff, commands::requireMatch, tx)
                .map(kept -> Answer.ok(kept.version(), TariffAnswer.of(kept.value()))));
    }

    private static Response response(TariffAnswer body, long version) {
        return Response.ok(body).header("ETag", ETags.of(version)).build();
    }
}
