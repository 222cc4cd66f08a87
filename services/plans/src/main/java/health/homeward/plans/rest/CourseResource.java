package health.homeward.plans.rest;

import health.homeward.plans.app.ChangeCourse;
import health.homeward.plans.app.PrescribeCourse;
import health.homeward.plans.app.PreviewCourse;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.rest.page.Asked;
import health.homeward.web.Answer;
import health.homeward.web.AnswersETag;
import health.homeward.web.AsksIfMatch;
import health.homeward.web.Commands;
import health.homeward.web.KeepsNothing;
import health.homeward.web.Problems;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Orders a course: previewed, prescribed, recorded, adjusted, resumed, ended. */
@Path("/courses")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CourseResource {
    private static final String NEUROLOGIST = "neurologist";

    private final Commands commands;
    private final PreviewCourse preview;
    private final PrescribeCourse prescribe;
    private final ChangeCourse change;

    CourseResource(Commands commands, PreviewCourse preview, PrescribeCourse prescribe, ChangeCourse change) {
        this.commands = commands;
        this.preview = preview;
        this.prescribe = prescribe;
        this.change = change;
    }

    @POST
    @Path("/preview")
    @KeepsNothing
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @APIResponse(responseCode = "404", description = "There is no such clearance in the caller's hospital")
    @RolesAllowed(NEUROLOGIST)
    @Operation(
            summary =
                    "Show the whole course that a prescription would give, as data or, for `Accept: text/html`, as a page to print; writes nothing, so it needs no Idempotency-Key")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PreviewView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "409",
            description = "Refused, with every reason and its rule",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> preview(@Valid @NotNull CourseRequest body, @Context HttpHeaders headers) {
        return commands.read(
                        tx -> preview.handle(tx, body.order()).map(compilation -> new Previewed(compilation, tx.now())))
                .map(previewed -> PreviewAnswer.of(
                        previewed.compilation().orElseThrow(() -> Problems.notFound("clearance")),
                        body.clearanceId(),
                        new Asked(body.patientId(), body.clearanceId(), previewed.at()),
                        headers));
    }

    private record Previewed(Optional<Compilation> compilation, Instant at) {}

    @POST
    @AnswersETag
    @APIResponse(responseCode = "404", description = "There is no such clearance in the caller's hospital")
    @RolesAllowed(NEUROLOGIST)
    @Operation(summary = "Prescribe a course")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CourseView.class)))
    @APIResponse(responseCode = "409", description = "Refused, with every reason and its rule")
    public Uni<Response> prescribe(@Valid @NotNull CourseRequest body) {
        return commands.once(body, tx -> prescribe
                .handle(tx, body.order())
                .map(outcome -> Answers.of(
                        outcome,
                        done -> Answer.created(
                                "/courses/" + done.course().id(),
                                done.course().version(),
                                CourseView.of(done.course(), done.warnings())))));
    }

    @POST
    @Path("/{id}/sessions/{n}/record")
    @AsksIfMatch
    @AnswersETag
    @RolesAllowed({"hospital-system", "coordinator"})
    @Operation(summary = "Record a session given, stopped or missed on the ward")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CourseLine.class)))
    @APIResponse(
            responseCode = "409",
            description = "Refused, with every reason and its rule (R6, R7, R11, R12, R17, R19, R24, R25, R43)")
    public Uni<Response> record(@PathParam("id") UUID id, @PathParam("n") int n, @Valid @NotNull RecordRequest body) {
        return order(body, new ChangeCourse.Order(id, body.command(n), "RecordWardSession", null));
    }

    @POST
    @Path("/{id}/adjust")
    @AsksIfMatch
    @AnswersETag
    @RolesAllowed(NEUROLOGIST)
    @Operation(summary = "Change frequency or target of the coming sessions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CourseLine.class)))
    public Uni<Response> adjust(@PathParam("id") UUID id, @Valid @NotNull AdjustRequest body) {
        return order(body, new ChangeCourse.Order(id, body.command(), "AdjustCourse", null));
    }

    @POST
    @Path("/{id}/resume")
    @AsksIfMatch
    @AnswersETag
    @RolesAllowed(NEUROLOGIST)
    @Operation(
            summary =
                    "Let a course go on that was held for pain (R32) or for a corrected side; a suspended clearance is resumed in clearance")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CourseLine.class)))
    public Uni<Response> resume(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest body) {
        return order(body, new ChangeCourse.Order(id, new Command.Resume(), "ResumeCourse", body.reason()));
    }

    @POST
    @Path("/{id}/end")
    @AsksIfMatch
    @AnswersETag
    @RolesAllowed(NEUROLOGIST)
    @Operation(summary = "End a course before its last procedure, for a reason (R14)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CourseLine.class)))
    public Uni<Response> end(@PathParam("id") UUID id, @Valid @NotNull ReasonRequest body) {
        return order(
                body, new ChangeCourse.Order(id, new Command.End(EndReason.NEUROLOGIST), "EndCourse", body.reason()));
    }

    private Uni<Response> order(Object body, ChangeCourse.Order order) {
        return commands.once(body, tx -> change.handle(tx, order, commands::requireMatch)
                .map(outcome ->
                        Answers.of(outcome, done -> Answer.ok(done.course().version(), CourseLine.of(done.course())))));
    }
}
