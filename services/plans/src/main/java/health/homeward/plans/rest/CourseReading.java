package health.homeward.plans.rest;

import health.homeward.plans.app.ReadCourses;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.web.AnswersETag;
import health.homeward.web.Commands;
import health.homeward.web.ETags;
import health.homeward.web.Page;
import health.homeward.web.Problems;
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

/** Shows courses. */
@Path("/courses")
@RolesAllowed({"neurologist", "coordinator", "hospital-system", "therapist", "dispatcher", "auditor"})
@Produces(MediaType.APPLICATION_JSON)
public class CourseReading {
    private final Commands commands;
    private final ReadCourses courses;

    CourseReading(Commands commands, ReadCourses courses) {
        this.commands = commands;
        this.courses = courses;
    }

    @GET
    @Operation(summary = "List courses, in the order in which they were planned")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoursePage.class)))
    public Uni<CoursePage> list(
            @QueryParam("patientId") @Schema(format = "uuid") String patientId,
            @QueryParam("state") @Schema(implementation = CourseState.class) String state,
            @QueryParam("limit") Integer asked,
            @QueryParam("after") String after) {
        int limit = Page.limit(asked);
        ReadCourses.After place = place(Page.after(after, 2));
        var wanted = wanted(patientId, state);
        return commands.read(tx -> courses.page(tx, wanted, place, limit + 1))
                .map(found -> Page.of(found, limit, CourseReading::key, CourseLine::of))
                .map(page -> new CoursePage(page.items(), page.next()));
    }

    private static ReadCourses.Wanted wanted(String patientId, String state) {
        try {
            return new ReadCourses.Wanted(
                    patientId == null ? null : UUID.fromString(patientId),
                    state == null ? null : CourseState.valueOf(state).name());
        } catch (IllegalArgumentException unknown) {
            throw Problems.malformed(
                    "`patientId` is a UUID, `state` one of PLANNED, ACTIVE, PAUSED, COMPLETED, ENDED.");
        }
    }

    private static List<String> key(KnownCourse course) {
        return List.of(course.plannedAt().toString(), course.id().toString());
    }

    private static ReadCourses.After place(List<String> key) {
        try {
            return key == null ? null : new ReadCourses.After(Instant.parse(key.get(0)), UUID.fromString(key.get(1)));
        } catch (DateTimeException | IllegalArgumentException broken) {
            throw Problems.malformed("`after` is not a place that an earlier page gave as `next`.");
        }
    }

    @GET
    @Path("/{id}")
    @AnswersETag
    @Operation(summary = "A whole course: ramp, sessions with steps and states, holds, alerts, and the break after it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CourseView.class)))
    public Uni<Response> course(@PathParam("id") UUID id) {
        return commands.read(tx -> courses.one(tx, id)).map(known -> Response.ok(CourseView.of(found(known)))
                .header("ETag", ETags.of(known.version()))
                .build());
    }

    private static KnownCourse found(KnownCourse known) {
        if (known == null) {
            throw Problems.notFound("course");
        }
        return known;
    }
}
