package health.homeward.plans.rest;

import health.homeward.plans.app.ReadCourses;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Shows a single session as the therapist's phone needs it. */
@Path("/sessions")
@RolesAllowed({"neurologist", "coordinator", "hospital-system", "therapist", "dispatcher", "auditor"})
@Produces(MediaType.APPLICATION_JSON)
public class SessionReading {
    private final Commands commands;
    private final ReadCourses courses;

    SessionReading(Commands commands, ReadCourses courses) {
        this.commands = commands;
        this.courses = courses;
    }

    @GET
    @Path("/{id}")
    @AnswersETag
    @Operation(
            summary =
                    "A session for the therapist: steps with minutes and positions, checklist, supplies, what is forbidden, and the rules")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SessionView.class)))
    public Uni<Response> session(@PathParam("id") UUID id) {
        return commands.read(tx -> courses.ofSession(tx, id)).map(known -> {
            if (known == null) {
                throw Problems.notFound("session");
            }
            var body = known.course().body();
            var session = body.sessions().byId(id).orElseThrow();
            return Response.ok(SessionView.of(session, body))
                    .header("ETag", ETags.of(known.version()))
                    .build();
        });
    }
}
