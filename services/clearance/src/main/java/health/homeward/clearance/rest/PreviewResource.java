package health.homeward.clearance.rest;

import health.homeward.clearance.app.ClearanceConfig;
import health.homeward.clearance.domain.decision.Preview;
import health.homeward.web.KeepsNothing;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Screens without keeping anything: facts in, findings and start out. It needs no Idempotency-Key. */
@Path("/screenings/preview")
@Authenticated
@Tag(name = "Screening", description = "For outside checkers: pure, complete and free of side effects")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {
    private final Clock clock;
    private final ClearanceConfig config;

    PreviewResource(Clock clock, ClearanceConfig config) {
        this.clock = clock;
        this.config = config;
    }

    @POST
    @KeepsNothing
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(summary = "What would screening find, and when might massage begin?")
    public PreviewView preview(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = PreviewRequest.class),
                                            examples = {
                                                @ExampleObject(
                                                        name = "ischaemic, nothing in the way (R5, R8)",
                                                        value = PreviewExamples.ISCHAEMIC),
                                                @ExampleObject(
                                                        name = "haemorrhagic, day 6 chosen (R9)",
                                                        value = PreviewExamples.HAEMORRHAGIC),
                                                @ExampleObject(
                                                        name = "everything unknown (R6, R10, R18)",
                                                        value = PreviewExamples.UNKNOWN),
                                                @ExampleObject(
                                                        name =
                                                                "high blood pressure overridden, fever in doubt (R35, R42)",
                                                        value = PreviewExamples.OVERRIDDEN)
                                            }))
                    @Valid
                    @NotNull
                    PreviewRequest body) {
        Instant at = body.at() == null ? clock.instant() : body.at();
        return PreviewView.of(
                at,
                Preview.of(
                        new PreviewDossier(body, at, config.timeZone()).dossier(),
                        body.ruling(),
                        at,
                        config.clinical()));
    }
}
