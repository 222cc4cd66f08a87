package health.homeward.clearance.rest;

import health.homeward.clearance.app.Listed;
import health.homeward.clearance.app.ReadCases;
import health.homeward.clearance.app.ReadCases.WorklistKey;
import health.homeward.clearance.domain.decision.Attention;
import health.homeward.web.Commands;
import health.homeward.web.Page;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the neurologist must look at: courses that rest, the newest first, then who waits, then what ends. */
@Path("/worklist")
@Authenticated
@Tag(name = "Worklist")
@Produces(MediaType.APPLICATION_JSON)
public class WorklistResource {
    private final Commands commands;
    private final ReadCases read;

    WorklistResource(Commands commands, ReadCases read) {
        this.commands = commands;
        this.read = read;
    }

    @GET
    @RolesAllowed("neurologist")
    @Operation(
            summary = "Cases that need a neurologist",
            description =
                    "Suspended cases first, the newest hold at the top; then pending ones, the longest waiting first;"
                            + " then readmissions to review, deferrals whose date has come, and grants near their last day.")
    public Uni<CasePage> list(
            @Parameter(description = "Only one reason", schema = @Schema(implementation = Attention.class))
                    @QueryParam("state")
                    String state,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        Attention only = attention(state);
        int size = Page.limit(limit);
        WorklistKey from = key(Page.after(after, 3));
        return commands.read(transaction -> read.worklist(transaction, only, from, size + 1)
                .map(rows -> CasePage.of(Page.of(rows, size, WorklistResource::parts, ListedView::of))));
    }

    private static Attention attention(String state) {
        if (state == null) {
            return null;
        }
        return Arrays.stream(Attention.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(
                        () -> Problems.malformed("`state` is one of " + Arrays.toString(Attention.values()) + "."));
    }

    private static List<String> parts(Listed row) {
        return row.key().parts();
    }

    private static WorklistKey key(List<String> parts) {
        if (parts == null) {
            return null;
        }
        try {
            return WorklistKey.of(
                    Short.parseShort(parts.get(0)), Long.parseLong(parts.get(1)), UUID.fromString(parts.get(2)));
        } catch (IllegalArgumentException notAPlace) {
            throw Problems.malformed("`after` is not a place that an earlier page gave as `next`.");
        }
    }
}
