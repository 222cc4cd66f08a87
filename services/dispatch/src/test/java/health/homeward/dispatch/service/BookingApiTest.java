package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BookingApiTest extends ServiceTest {

    @Test
    void a_visit_is_confirmed_once_and_a_repeated_request_gets_the_same_answer() {
        UUID visit = id(scheduledVisit());
        String key = UUID.randomUUID().toString();
        String before = etag(visit);
        String etagAfter = "\"" + (Long.parseLong(before.replace("\"", "")) + 1) + "\"";
        for (int i = 0; i < 2; i++) {
            as(DISPATCHER)
                    .header("Idempotency-Key", key)
                    .header("If-Match", before)
                    .post("/visits/" + visit + "/confirm")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("CONFIRMED"))
                    .header("ETag", equalTo(etagAfter));
        }
    }

    @Test
    void a_cancelled_visit_is_told_and_cannot_be_confirmed_any_more() {
        Map<String, Object> visit = scheduledVisit();

        tell(DISPATCHER, id(visit), "cancel", Map.of("cause", "PATIENT"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("cause", equalTo("PATIENT"));

        ReceivedEvent told = kafka.await("dispatch", "VisitCancelled", patientOf(visit));
        EventContract.check(told);
        tell(DISPATCHER, id(visit), "confirm", Map.of())
                .statusCode(409)
                .body("reasons.code", contains("VISIT_CANCELLED"));
    }

    @Test
    void a_visit_is_cancelled_once() {
        UUID visit = id(scheduledVisit());
        tell(DISPATCHER, visit, "cancel", Map.of("cause", "PATIENT")).statusCode(200);

        tell(DISPATCHER, visit, "cancel", Map.of("cause", "PATIENT"))
                .statusCode(409)
                .body("reasons.code", contains("VISIT_CANCELLED"));
    }

    @Test
    void the_best_other_slots_are_offered_and_one_of_them_can_be_taken() {
        Map<String, Object> visit = scheduledVisit();
        UUID jordi = employ("enclar", JORDI);

        List<Map<String, String>> offers = command(DISPATCHER)
                .post("/visits/" + id(visit) + "/offers")
                .then()
                .statusCode(200)
                .extract()
                .path("offers");
        assertThat(offers)
                .hasSizeBetween(1, 5)
                .extracting(offer -> offer.get("therapistId"))
                .contains(jordi.toString());
        EventContract.check(kafka.await("dispatch", "VisitOffered", patientOf(visit)));

        tell(DISPATCHER, id(visit), "move", wish(jordi, offers.getFirst().get("start")))
                .statusCode(200)
                .body("therapistId", equalTo(jordi.toString()))
                .body("state", equalTo("SCHEDULED"));
        ReceivedEvent moved = kafka.await("dispatch", "VisitMoved", patientOf(visit));
        EventContract.check(moved);
        assertThat(moved.text("/cause")).isEqualTo("DISPATCHER");
    }

    @Test
    void a_move_is_refused_with_every_rule_that_the_slot_breaks() {
        Map<String, Object> visit = scheduledVisit();
        UUID pau = UUID.fromString(register("enclar", Bodies.therapist("therapist.pau", "NOVICE")));

        tell(DISPATCHER, id(visit), "move", wish(pau, "2026-03-03T18:00:00Z"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("reasons.rule", hasItem("R57"))
                .body("reasons.rule", hasItem("R2"))
                .body(
                        "reasons.code",
                        containsInAnyOrder(
                                "NOVICE", "HOME_NEEDS_EXPERIENCE", "PATIENT_NOT_AVAILABLE", "OUTSIDE_SHIFT"));
        assertThat(database.texts("select rules::text from audit where action = 'MoveVisit' and not accepted"))
                .containsExactly("{R57,R2}");
    }

    @Test
    void a_move_to_a_therapist_of_another_hospital_is_refused() {
        Map<String, Object> visit = scheduledVisit();
        UUID nuria = employ("valira", "therapist.nuria");

        tell(DISPATCHER, id(visit), "move", wish(nuria, "2026-03-03T09:00:00Z"))
                .statusCode(409)
                .body("reasons.code", contains("THERAPIST_UNKNOWN"));
    }

    @Test
    void two_dispatchers_cannot_take_the_same_slot() {
        employ("enclar", MARTA);
        UUID one = story.patient("enclar");
        story.course(one, Story.session("2026-03-03", 20));
        Map<String, Object> first = visitIn("SCHEDULED", one);
        UUID other = story.patient("enclar");
        story.course(other, Story.session("2026-03-03", 20));
        Map<String, Object> second = visitIn("SCHEDULED", other);
        UUID marta = UUID.fromString((String) first.get("therapistId"));
        String slot = start(second).plus(Duration.ofHours(2)).toString();

        tell(DISPATCHER, id(first), "move", wish(marta, slot)).statusCode(200);
        tell(DISPATCHER, id(second), "move", wish(marta, slot))
                .statusCode(409)
                .body("reasons.code", contains("THERAPIST_BUSY"))
                .body("offers.start", hasItem(notNullValue()))
                .body("offers.start", not(hasItem(slot)))
                .body("offers[0].why[0]", anyOf(startsWith("It adds"), startsWith("It lies")));
    }

    @Test
    void a_change_must_name_the_version_that_it_changes() {
        UUID visit = id(scheduledVisit());
        for (String verb : List.of("confirm", "cancel", "move")) {
            Object body =
                    verb.equals("move") ? wish(UUID.randomUUID(), "2026-03-03T09:00:00Z") : Map.of("cause", "PATIENT");
            command(DISPATCHER)
                    .body(body)
                    .post("/visits/" + visit + "/" + verb)
                    .then()
                    .statusCode(428);
            command(DISPATCHER)
                    .header("If-Match", "\"99\"")
                    .body(body)
                    .post("/visits/" + visit + "/" + verb)
                    .then()
                    .statusCode(412)
                    .body("currentVersion", greaterThan(1));
        }
    }

    @Test
    void what_cannot_be_read_is_malformed() {
        UUID visit = id(scheduledVisit());
        tell(DISPATCHER, visit, "cancel", Map.of("cause", "HOLD")).statusCode(400);
        tell(DISPATCHER, visit, "cancel", Map.of()).statusCode(400);
        tell(DISPATCHER, visit, "cancel", "{").statusCode(400);
        tell(DISPATCHER, visit, "move", Map.of("start", "tomorrow")).statusCode(400);
        tell(DISPATCHER, visit, "move", Map.of("start", "2026-03-03T09:00:00Z")).statusCode(400);
        as(DISPATCHER)
                .header("If-Match", "*")
                .post("/visits/" + visit + "/confirm")
                .then()
                .statusCode(400);
        as(DISPATCHER).post("/visits/" + visit + "/offers").then().statusCode(400);
    }

    @Test
    void a_key_cannot_be_used_for_another_request() {
        UUID visit = id(scheduledVisit());
        String key = UUID.randomUUID().toString();
        cancelWith(key, visit, "PATIENT").statusCode(200);
        cancelWith(key, visit, "COORDINATOR").statusCode(422);
    }

    @Test
    void there_is_nothing_to_offer_for_a_visit_that_is_over() {
        UUID visit = id(scheduledVisit());
        tell(DISPATCHER, visit, "cancel", Map.of("cause", "PATIENT")).statusCode(200);

        command(DISPATCHER)
                .post("/visits/" + visit + "/offers")
                .then()
                .statusCode(409)
                .body("reasons", hasSize(1));
    }

    private static ValidatableResponse cancelWith(String key, UUID visit, String cause) {
        return as(DISPATCHER)
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .body(Map.of("cause", cause))
                .post("/visits/" + visit + "/cancel")
                .then();
    }

    private static String etag(UUID visit) {
        return as(DISPATCHER).get("/visits/" + visit).header("ETag");
    }

    private static Map<String, Object> wish(UUID therapist, String start) {
        return Map.of("therapistId", therapist, "start", start);
    }
}
