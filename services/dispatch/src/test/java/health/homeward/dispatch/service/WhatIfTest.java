package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhatIfTest extends ServiceTest {

    private static final String ONE_MORE = """
            {"more":[{"level":"EXPERIENCED","gender":"female","transport":"CAR","languages":["ca"],
              "homeBase":{"latitude":42.5063,"longitude":1.5218},
              "shifts":[{"date":"2026-03-03","from":"16:00","until":"20:00"}]}]}""";

    @Test
    void a_sick_therapist_would_leave_a_visit_without_anybody_and_nothing_changes() {
        Map<String, Object> visit = scheduledVisit();
        tell(DISPATCHER, id(visit), "confirm", Map.of()).statusCode(200);

        ask(away(visit.get("therapistId").toString(), "2026-03-03", "2026-03-03"))
                .statusCode(200)
                .body("before.placed", equalTo(1))
                .body("after.placed", equalTo(0))
                .body("after.unplaced", equalTo(1))
                .body("visits.visitId", contains(id(visit).toString()))
                .body("visits[0].promised", equalTo(true))
                .body("visits[0].before.start", equalTo(visit.get("start")))
                .body("visits[0].after", nullValue());

        assertThat(visitIn("CONFIRMED", patientOf(visit)).get("start")).isEqualTo(visit.get("start"));
        assertThat(database.count("select count(*) from absence")).isZero();
    }

    @Test
    void one_more_therapist_would_take_what_nobody_could() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar", "17:00", "19:00");
        story.course(patient, Story.session("2026-03-03", 20));
        Map<String, Object> visit = visitIn("UNASSIGNED", patient);

        ValidatableResponse answer = ask(ONE_MORE)
                .statusCode(200)
                .body("before.unplaced", equalTo(1))
                .body("after.unplaced", equalTo(0))
                .body("more", hasSize(1))
                .body("visits.visitId", contains(id(visit).toString()))
                .body("visits[0].after.start", startsWith("2026-03-03T16:"));
        String more = answer.extract().path("more[0]");
        answer.body("visits[0].after.therapistId", equalTo(more));
        as(DISPATCHER).get("/therapists").then().body("items", hasSize(1));
    }

    @Test
    void what_makes_no_difference_says_so() {
        Map<String, Object> visit = scheduledVisit();

        ask(away(visit.get("therapistId").toString(), "2026-03-09", "2026-03-10"))
                .statusCode(200)
                .body("visits", empty());
    }

    @Test
    void what_cannot_be_is_refused_with_a_sentence() {
        ask(away("00000000-0000-4000-8000-000000000001", "2026-03-03", "2026-03-03"))
                .statusCode(409)
                .body("reasons.code", contains("THERAPIST_UNKNOWN"));
        ask(away("00000000-0000-4000-8000-000000000001", "2026-03-03", "2026-03-01"))
                .statusCode(400);
        ask(away("00000000-0000-4000-8000-000000000001", "soon", "later")).statusCode(400);
        ask("{}").statusCode(400).body("detail", startsWith("Say what would be different"));
        ask(ONE_MORE.replace("16:00", "21:00")).statusCode(400);
        ask(ONE_MORE.replace("42.5063", "142")).statusCode(400);
    }

    private static String away(String therapist, String from, String until) {
        return "{\"away\":[{\"therapistId\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}]}"
                .formatted(therapist, from, until);
    }

    private ValidatableResponse ask(String body) {
        return as(DISPATCHER)
                .contentType("application/json")
                .body(body)
                .post("/regions/enclar/what-if")
                .then();
    }
}
