package health.homeward.teaching.rest;

import health.homeward.teaching.app.ReadSheets;
import health.homeward.teaching.domain.permission.Permission;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a caregiver may do today; computed for each question (R24, R34b). */
@Path("/patients/{patientId}/caregivers/{caregiverId}/permission")
@Tag(name = "Permissions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PermissionResource {
    private final Commands commands;
    private final ReadSheets read;

    PermissionResource(Commands commands, ReadSheets read) {
        this.commands = commands;
        this.read = read;
    }

    @GET
    @RolesAllowed({"hospital-system", "coordinator", "neurologist", "therapist", "auditor"})
    public Uni<PermissionResponse> today(
            @PathParam("patientId") UUID patientId, @PathParam("caregiverId") UUID caregiverId) {
        return commands.read(tx -> read.situation(tx, patientId, caregiverId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("caregiver of this patient")))
                .map(situation -> PermissionResponse.of(situation.today(), Permission.in(situation))));
    }
}
