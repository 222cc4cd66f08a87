package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.FindVisits;
import health.homeward.dispatch.app.FindVisits.Part;
import health.homeward.dispatch.app.FindVisits.Search;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.web.Caller;
import health.homeward.web.Commands;
import health.homeward.web.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits of the caller's hospital; a therapist sees own ones only. */
@Path("/")
@Authenticated
@Tag(name = "Visits")
@Produces(MediaType.APPLICATION_JSON)
class VisitListResource {

    private final Commands commands;
    private final Caller caller;
    private final FindVisits find;

    VisitListResource(Commands commands, Caller caller, FindVisits find) {
        this.commands = commands;
        this.caller = caller;
        this.find = find;
    }

    @GET
    @Path("/visits")
    @RolesAllowed({"dispatcher", "coordinator", "therapist", "neurologist", "auditor"})
    @Operation(summary = "List visits by session date, without patients' names and homes")
    public Uni<Page<VisitAnswer>> list(
            @QueryParam("date") String date,
            @QueryParam("patientId") String patientId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return page(new Search(Inputs.date(date), Inputs.id(patientId), null), limit, after);
    }

    @GET
    @Path("/unassigned")
    @RolesAllowed({"dispatcher", "coordinator", "auditor"})
    @Operation(summary = "List visits that nobody takes yet, each with all its reasons")
    public Uni<Page<VisitAnswer>> unassigned(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return page(new Search(null, null, "UNASSIGNED"), limit, after);
    }

    private Uni<Page<VisitAnswer>> page(Search search, Integer limit, String after) {
        int most = Page.limit(limit);
        List<String> key = Page.after(after, 2);
        Part part = key == null
                ? new Part(null, null, most + 1)
                : new Part(Inputs.date(key.get(0)), Inputs.id(key.get(1)), most + 1);
        return commands.read(tx -> find.page(search, part, Sight.ownLogin(caller), tx))
                .map(found -> Page.of(found, most, VisitListResource::key, VisitAnswer::brief));
    }

    private static List<String> key(Visit visit) {
        return List.of(visit.order().when().date().toString(), visit.id().toString());
    }
}
