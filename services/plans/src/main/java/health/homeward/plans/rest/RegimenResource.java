package health.homeward.plans.rest;

import health.homeward.plans.app.SetRules;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The regimens as the hospital has them, with its own derived values. */
@Path("/regimens")
@RolesAllowed({"neurologist", "coordinator", "hospital-system", "therapist", "dispatcher", "auditor"})
@Produces(MediaType.APPLICATION_JSON)
public class RegimenResource {
    private final Commands commands;
    private final SetRules setRules;

    RegimenResource(Commands commands, SetRules setRules) {
        this.commands = commands;
        this.setRules = setRules;
    }

    @GET
    @Operation(summary = "All regimens that the compiler reads: a stroke's, and four of the back's")
    public Uni<List<RegimenView>> all() {
        return commands.read(setRules::read).map(own -> Regimens.all().stream()
                .map(regimen -> RegimenView.of(own.tuning().over(regimen)))
                .toList());
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One regimen by its code")
    public Uni<RegimenView> one(@PathParam("code") String code) {
        var regimen = Regimens.byCode(code).orElseThrow(() -> Problems.notFound("regimen"));
        return commands.read(setRules::read)
                .map(own -> RegimenView.of(own.tuning().over(regimen)));
    }
}
