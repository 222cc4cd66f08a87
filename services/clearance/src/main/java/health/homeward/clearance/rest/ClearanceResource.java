package health.homeward.clearance.rest;

import health.homeward.clearance.app.CaseFile;
import health.homeward.clearance.app.Listed;
import health.homeward.clearance.app.ReadCases;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Page;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads clearance cases. */
@Path("/clearances")
@Authenticated
@Tag(name = "Cases", description = "A case is one referral's clearance for one course")
@Produces(MediaType.APPLICATION_JSON)
public class ClearanceResource {
    private final Commands commands;
    private final ReadCases read;

    ClearanceResource(Commands commands, ReadCases read) {
        this.commands = commands;
        this.read = read;
    }

    @GET
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(summary = "Cases of a patient, or of all, the oldest first")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = CasePage.class)))
    @APIResponse(responseCode = "400", description = "No such page, or no such id")
    public Uni<CasePage> list(
            @QueryParam("patientId") String patientId,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        UUID patient = Ids.parse("patientId", patientId);
        int size = Page.limit(limit);
        OpenedKey from = OpenedKey.parse(Page.after(after, 2));
        return commands.read(transaction -> read.ofPatient(transaction, patient, from.at(), from.id(), size + 1)
                .map(rows -> CasePage.of(Page.of(rows, size, ClearanceResource::key, ListedView::of))));
    }

    @GET
    @Path("/{id}")
    @AnswersETag
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(summary = "One case: findings, facts, start, grant, history")
    @APIResponse(
            responseCode = "200",
            description = "The case; its version is the ETag",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    @APIResponse(responseCode = "404", description = "No such case in your hospital")
    public Uni<Response> one(@PathParam("id") UUID id) {
        return commands.read(transaction -> read.one(transaction, id)
                .map(file -> file.orElseThrow(() -> Problems.notFound("clearance case")))
                .map(ClearanceResource::response));
    }

    private static Response response(CaseFile file) {
        return Response.ok(CaseView.of(file))
                .header("ETag", ETags.of(file.now().version()))
                .build();
    }

    private static List<String> key(Listed row) {
        return List.of(row.openedAt().toString(), row.now().ids().clearanceId().toString());
    }

    /** Where a list in the order of opening goes on. */
    record OpenedKey(Instant at, UUID id) {
        static OpenedKey parse(List<String> parts) {
            if (parts == null) {
                return new OpenedKey(null, null);
            }
            try {
                return new OpenedKey(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
            } catch (DateTimeException | IllegalArgumentException notAPlace) {
                throw Problems.malformed("`after` is not a place that an earlier page gave as `next`.");
            }
        }
    }
}
