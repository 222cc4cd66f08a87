package health.homeward.clearance.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The same preview under the service's own name, for checkers that know all services behind one address. */
@Path("/clearance/screenings/preview")
@Authenticated
@Tag(name = "Screening")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreviewAlias {
    private final PreviewResource preview;

    PreviewAlias(PreviewResource preview) {
        this.preview = preview;
    }

    @POST
    @KeepsNothing
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(
            summary = "The same as /screenings/preview, answered without a redirect",
            description = PreviewResource.DESCRIPTION)
    public Uni<PreviewView> preview(@Valid @NotNull PreviewRequest body) {
        return preview.preview(body);
    }
}
