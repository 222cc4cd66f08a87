package health.homeward.plans.rest;

import health.homeward.plans.app.PreviewPlan;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.rest.page.Asked;
import health.homeward.plans.rest.page.PreviewPage;
import health.homeward.plans.rest.page.Said;
import health.homeward.plans.rest.page.Standing;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** For outside checkers: the compiler and the course's life as a pure function of what is sent, in any of the regimens. */
@Path("/plans/preview")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanPreviewResource {
    private final Commands commands;
    private final PreviewPlan preview;
    private final Clock clock;

    PlanPreviewResource(Commands commands, PreviewPlan preview, Clock clock) {
        this.commands = commands;
        this.preview = preview;
        this.clock = clock;
    }

    @POST
    @KeepsNothing
    @RolesAllowed({"neurologist", "coordinator", "hospital-system", "auditor"})
    @Operation(
            summary = "What would the system do now? Facts, clearance, prescription and past sessions in, a course out")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlanPreviewView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "409",
            description = "Refused, with every reason and its rule",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING)))
    public Uni<Response> preview(@Valid @NotNull PlanPreviewRequest body, @Context HttpHeaders headers) {
        PlanPreviewFacts facts = PlanPreviewFacts.of(body, clock.instant());
        return commands.read(tx -> preview.handle(tx, facts.rules(), facts::told))
                .map(answer -> PreviewAnswer.asksForPage(headers) ? page(answer, facts) : data(answer, facts));
    }

    private static Response page(PreviewPlan.Answer answer, PlanPreviewFacts facts) {
        Asked asked = new Asked(null, null, facts.at());
        return switch (answer) {
            case PreviewPlan.Answer.Planned planned ->
                PreviewAnswer.page(
                        Response.Status.OK, PreviewPage.of(planned.asItStands(), standing(planned.course()), asked));
            case PreviewPlan.Answer.Refused refused ->
                PreviewAnswer.page(new Compilation.Refused(refused.reasons()), asked);
        };
    }

    private static Standing standing(Course course) {
        return Standing.of(
                course,
                AlertView.of(course.body()).stream()
                        .map(alert -> new Said(alert.rule(), alert.code(), alert.withCauses()))
                        .toList());
    }

    private static Response data(PreviewPlan.Answer answer, PlanPreviewFacts facts) {
        return switch (answer) {
            case PreviewPlan.Answer.Planned planned ->
                Response.ok(PlanPreviewView.of(facts.at(), planned), MediaType.APPLICATION_JSON_TYPE)
                        .build();
            case PreviewPlan.Answer.Refused refused -> throw Problems.refused(Answers.reasons(refused.reasons()));
        };
    }
}
