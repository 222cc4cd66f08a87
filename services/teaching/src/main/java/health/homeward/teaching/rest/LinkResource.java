package health.homeward.teaching.rest;

import health.homeward.teaching.app.RevokeLink;
import health.homeward.web.Answer;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes links back. */
@Path("/links/{linkId}")
@Tag(name = "Links")
public class LinkResource {
    private final Commands commands;
    private final RevokeLink revokeLink;

    LinkResource(Commands commands, RevokeLink revokeLink) {
        this.commands = commands;
        this.revokeLink = revokeLink;
    }

    /** From the answer on the link opens nothing. */
    @DELETE
    @RolesAllowed({"hospital-system", "coordinator", "therapist"})
    @APIResponse(responseCode = "204")
    public Uni<Response> revoke(@PathParam("linkId") UUID linkId) {
        return commands.run(tx -> revokeLink
                .locked(tx, linkId)
                .map(found -> found.orElseThrow(() -> Problems.notFound("link")))
                .invoke(link -> commands.requireMatch(link.version()))
                .chain(link -> revokeLink.handle(tx, link))
                .map(done -> Answer.noContent()));
    }
}
