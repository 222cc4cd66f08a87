package health.homeward.intake.rest;

import health.homeward.intake.app.ReadReferrals;
import health.homeward.outbox.Actor;
import health.homeward.outbox.Transactions;
import health.homeward.web.Caller;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives the service that plans the way the one thing that no event carries: where the patient lives. */
@Path("/internal/hospitals/{hospital}/patients/{patientId}/home")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "internal")
public class HomeResource {
    private final Transactions transactions;
    private final Caller caller;
    private final ReadReferrals read;

    HomeResource(Transactions transactions, Caller caller, ReadReferrals read) {
        this.transactions = transactions;
        this.caller = caller;
        this.read = read;
    }

    @GET
    @RolesAllowed("home-reader")
    @Operation(summary = "Where a patient is visited; 404 while nobody has located the home")
    public Uni<LocatedHomeView> home(@PathParam("hospital") String hospital, @PathParam("patientId") UUID patientId) {
        return transactions.in(new Actor(hospital, caller.subject(), "home-reader"), transaction -> read.located(
                        patientId, transaction)
                .map(found -> found.map(LocatedHomeView::of).orElseThrow(() -> Problems.notFound("home"))));
    }
}
