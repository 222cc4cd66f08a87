package health.homeward.dispatch.service;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExplanationTest extends ServiceTest {

    @Test
    void a_planned_visit_tells_its_cost_and_the_next_best() {
        Map<String, Object> visit = scheduledVisit();

        as(DISPATCHER)
                .get("/visits/" + id(visit) + "/explanation")
                .then()
                .statusCode(200)
                .body("state", equalTo("SCHEDULED"))
                .body("summary", startsWith("Marta Casal at this time"))
                .body("present.therapistId", equalTo(visit.get("therapistId")))
                .body("present.start", equalTo(visit.get("start")))
                .body("present.costMinutes", greaterThanOrEqualTo(0))
                .body("therapists.name", contains("Marta Casal"))
                .body("obstacles", empty())
                .body("changes", empty());
    }

    @Test
    void a_visit_that_nobody_can_make_tells_why_and_what_would_help() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar", "15:50", "16:30");
        story.course(patient, Story.session("2026-03-03", 20));
        Map<String, Object> visit = visitIn("UNASSIGNED", patient);

        as(DISPATCHER)
                .get("/visits/" + id(visit) + "/explanation")
                .then()
                .statusCode(200)
                .body("present", nullValue())
                .body("summary", startsWith("No therapist can make this visit as things stand"))
                .body("therapists[0].blocking", hasSize(1))
                .body("changes.kind", hasItem("LONGER_SHIFT"))
                .body("changes.sentence", hasItem(startsWith("Marta Casal works up to")));
    }

    @Test
    void a_visit_on_hold_says_so_R7() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        Story.Session session = Story.session("2026-03-03", 20);
        story.course(patient, session);
        visitIn("SCHEDULED", patient);
        story.suspended(patient, "2026-03-02T06:00:00Z");
        visitIn("CANCELLED", patient);
        story.changed(patient, "ADJUSTED", session.on("2026-03-05"));
        Map<String, Object> waiting = visitIn("UNASSIGNED", patient);

        as(DISPATCHER)
                .get("/visits/" + id(waiting) + "/explanation")
                .then()
                .statusCode(200)
                .body("obstacles.rule", hasItem("R7"))
                .body("summary", equalTo("Nobody can be sent: see obstacles."));
    }

    @Test
    void a_visit_that_lies_far_ahead_says_when_its_turn_comes() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-24", 20));
        Map<String, Object> visit = visitIn("UNASSIGNED", patient);

        as(DISPATCHER)
                .get("/visits/" + id(visit) + "/explanation")
                .then()
                .statusCode(200)
                .body(
                        "summary",
                        equalTo("Nobody comes yet, but somebody could: its turn to be planned comes on 2026-03-10."));
    }

    @Test
    void a_visit_that_is_over_has_nothing_to_explain() {
        UUID visit = id(scheduledVisit());
        tell(DISPATCHER, visit, "cancel", Map.of("cause", "PATIENT")).statusCode(200);

        as(DISPATCHER)
                .get("/visits/" + visit + "/explanation")
                .then()
                .statusCode(200)
                .body("summary", equalTo("The visit has begun or is over."))
                .body("therapists", empty());
    }
}
