package health.homeward.plans.rest;

import health.homeward.plans.app.SetRules;
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

/** A hospital's own rules: derived values within the source's bounds, packs from outside it. */
@Path("/settings")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private final Commands commands;
    private final SetRules setRules;

    SettingsResource(Commands commands, SetRules setRules) {
        this.commands = commands;
        this.setRules = setRules;
    }

    @GET
    @AnswersETag
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(summary = "The hospital's derived values with defaults and bounds, and its rule packs")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SettingsView.class)))
    public Uni<Response> settings() {
        return commands.read(setRules::read).map(rules -> Response.ok(SettingsView.of(rules))
                .header("ETag", ETags.of(rules.version()))
                .build());
    }

    @PUT
    @AnswersETag
    @RolesAllowed("neurologist")
    @Operation(summary = "Set them as a whole; courses that are prescribed already keep what they were compiled with")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SettingsView.class)))
    @APIResponse(responseCode = "409", description = "Outside the source's bounds: every reason with its rule")
    public Uni<Response> set(@Valid @NotNull SettingsRequest body) {
        return commands.run(
                tx -> setRules.set(tx, body.rules(), commands::requireMatch).map(outcome -> switch (outcome) {
                    case SetRules.Set.Done done -> Answer.ok(done.rules().version(), SettingsView.of(done.rules()));
                    case SetRules.Set.Refused refused -> Answer.refused(Answers.reasons(refused.reasons()));
                }));
    }
}
