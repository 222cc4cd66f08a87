package health.homeward.clearance.rest;

import health.homeward.clearance.app.ClearanceConfig;
import health.homeward.clearance.app.SettingsInForce;
import health.homeward.clearance.domain.decision.Preview;
import health.homeward.clearance.domain.screening.ClinicalSettings;
import health.homeward.web.Commands;
import health.homeward.web.KeepsNothing;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Screens without keeping anything: facts in, findings and start out. It needs no Idempotency-Key. */
@Path("/screenings/preview")
@Authenticated
@Tag(name = "Screening", description = "For outside checkers: pure, complete and free of side effects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {
    static final String DESCRIPTION =
            "Every example can be sent as it is; the answer's example of the same name says what comes back, in brief."
                    + " Facts that are left out are unknown, and unknown refuses.";

    private final Clock clock;
    private final ClearanceConfig config;
    private final Commands commands;
    private final SettingsInForce settings;

    PreviewResource(Clock clock, ClearanceConfig config, Commands commands, SettingsInForce settings) {
        this.clock = clock;
        this.config = config;
        this.commands = commands;
        this.settings = settings;
    }

    @POST
    @KeepsNothing
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(summary = "What would screening find, and when might massage begin?", description = DESCRIPTION)
    public Uni<PreviewView> preview(@Valid @NotNull PreviewRequest body) {
        PreviewCalendar.requireReckonable(body);
        return commands.read(transaction -> settings.of(transaction).map(inForce -> screened(body, inForce)));
    }

    private PreviewView screened(PreviewRequest body, ClinicalSettings inForce) {
        Instant at = body.at() == null ? clock.instant() : body.at();
        return PreviewView.of(
                at,
                Preview.of(
                        new PreviewDossier(body, at, config.timeZone()).dossier(),
                        body.reported(),
                        body.ruling(),
                        body.wish(),
                        at,
                        inForce),
                body.last());
    }
}
