package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BedsideApiTest extends ServiceTest {

    private UUID visit;
    private UUID patient;
    private Instant start;

    @BeforeEach
    void at_the_door() {
        Map<String, Object> scheduled = scheduledVisit();
        visit = id(scheduled);
        patient = patientOf(scheduled);
        start = start(scheduled);
        clock.moveTo(start);
    }

    @Test
    void a_session_is_started_and_completed_and_both_are_told() {
        tell(MARTA, visit, "start", Bodies.start(start)).statusCode(200).body("state", equalTo("STARTED"));
        EventContract.check(kafka.await("dispatch", "VisitStarted", patient));
        clock.moveTo(start.plusSeconds(1200));

        tell(MARTA, visit, "complete", Bodies.complete(start, start.plusSeconds(1200), 20, "FULL"))
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("given.minutesGiven", equalTo(20));

        ReceivedEvent told = kafka.await("dispatch", "VisitCompleted", patient);
        EventContract.check(told);
        assertThat(told.text("/outcome")).isEqualTo("FULL");
        assertThat(database.texts("select rules::text from audit where action = 'StartVisit'")
                        .getFirst())
                .contains("R6", "R36", "R37", "R41", "R43");
    }

    @Test
    void a_fever_at_the_door_refuses_the_start_and_says_to_raise_a_stop_R36() {
        tell(MARTA, visit, "start", Bodies.start(start, "YES", "FEVER", "YES"))
                .statusCode(409)
                .body("reasons.rule", contains("R36"))
                .body("reasons.code", contains("FEVER"))
                .body("detail", containsString("raise a stop"));
    }

    @Test
    void a_doubt_an_unanswered_check_and_an_unconscious_patient_are_all_named_R42_R43_R6() {
        tell(
                        MARTA,
                        visit,
                        "start",
                        Map.of(
                                "at",
                                start.toString(),
                                "conscious",
                                "UNSURE",
                                "checks",
                                List.of(Map.of("code", "FEVER", "answer", "UNSURE"))))
                .statusCode(409)
                .body("reasons.rule", hasItems("R6", "R42", "R43"))
                .body("reasons", hasSize(1 + Bodies.CHECKS.size()));
    }

    @Test
    void a_stop_before_the_start_ends_the_visit_as_missed_for_safety() {
        tell(MARTA, visit, "stop", Bodies.stop(start, true, "FEVER", "YES"))
                .statusCode(200)
                .body("state", equalTo("MISSED"))
                .body("cause", equalTo("SAFETY"));

        ReceivedEvent stop = kafka.await("dispatch", "SafetyStopRaised", patient);
        EventContract.check(stop);
        assertThat(stop.text("/findings/0/rule")).isEqualTo("R36");
        ReceivedEvent missed = kafka.await("dispatch", "VisitMissed", patient);
        EventContract.check(missed);
        assertThat(missed.text("/reason")).isEqualTo("SAFETY");
    }

    @Test
    void a_stop_during_the_session_completes_it_as_stopped() {
        tell(MARTA, visit, "start", Bodies.start(start)).statusCode(200);
        clock.moveTo(start.plusSeconds(420));

        tell(MARTA, visit, "stop", Bodies.stop(start.plusSeconds(420), false, "SEVERE_DISCOMFORT", "YES"))
                .statusCode(200)
                .body("state", equalTo("COMPLETED"))
                .body("given.outcome", equalTo("STOPPED"))
                .body("given.minutesGiven", equalTo(7));

        EventContract.check(kafka.await("dispatch", "SafetyStopRaised", patient));
        EventContract.check(kafka.await("dispatch", "VisitCompleted", patient));
    }

    @Test
    void a_patient_who_is_not_there_makes_a_missed_visit_and_safety_is_no_reason_for_it() {
        tell(MARTA, visit, "miss", Map.of("at", start.toString(), "reason", "SAFETY"))
                .statusCode(409)
                .body("reasons.code", contains("RAISE_A_STOP"));
        tell(MARTA, visit, "miss", Map.of("at", start.toString(), "reason", "PATIENT_ABSENT"))
                .statusCode(200)
                .body("state", equalTo("MISSED"));
        EventContract.check(kafka.await("dispatch", "VisitMissed", patient));
    }

    @Test
    void more_minutes_than_the_session_has_are_refused_R12() {
        tell(MARTA, visit, "start", Bodies.start(start)).statusCode(200);
        clock.moveTo(start.plusSeconds(1800));

        tell(MARTA, visit, "complete", Bodies.complete(start, start.plusSeconds(1800), 25, "FULL"))
                .statusCode(409)
                .body("reasons.rule", contains("R12"));
    }

    @Test
    void another_therapists_visit_does_not_exist_for_me() {
        employ("enclar", JORDI);

        as(JORDI).get("/visits/" + visit).then().statusCode(404);
        tell(JORDI, visit, "start", Bodies.start(start)).statusCode(404);
        tell("therapist.laia", visit, "miss", Map.of("at", start.toString(), "reason", "OTHER"))
                .statusCode(404);
        as(JORDI).get("/visits").then().statusCode(200).body("items", hasSize(0));
        as(MARTA).get("/visits").then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void each_record_needs_a_version_and_a_fitting_state() {
        command(MARTA)
                .body(Bodies.start(start))
                .post("/visits/" + visit + "/start")
                .then()
                .statusCode(428);
        command(MARTA)
                .header("If-Match", "\"1\"")
                .body(Bodies.start(start))
                .post("/visits/" + visit + "/start")
                .then()
                .statusCode(412);
        tell(MARTA, visit, "complete", Bodies.complete(start, start.plusSeconds(60), 1, "REDUCED"))
                .statusCode(409)
                .body("reasons.code", contains("VISIT_SCHEDULED"));
        tell(MARTA, visit, "stop", Bodies.stop(start, false, "FEVER", "YES"))
                .statusCode(409)
                .body("reasons.code", contains("NOT_STARTED"));
    }

    @Test
    void no_record_is_made_of_a_version_that_is_gone() {
        Map<String, Object> records = Map.of(
                "complete", Bodies.complete(start, start.plusSeconds(1200), 20, "FULL"),
                "miss", Map.of("at", start.toString(), "reason", "OTHER"),
                "stop", Bodies.stop(start, true, "FEVER", "YES"));
        records.forEach((verb, body) -> command(MARTA)
                .header("If-Match", "\"1\"")
                .body(body)
                .post("/visits/" + visit + "/" + verb)
                .then()
                .statusCode(412));
        as(MARTA).get("/visits/" + visit).then().statusCode(200).body("state", equalTo("SCHEDULED"));
    }

    @Test
    void what_cannot_be_read_is_malformed() {
        tell(MARTA, visit, "start", "{").statusCode(400);
        tell(MARTA, visit, "start", Map.of("at", "now")).statusCode(400);
        tell(MARTA, visit, "start", Bodies.start(start, "MAYBE", "FEVER", "NO")).statusCode(400);
        tell(
                        MARTA,
                        visit,
                        "start",
                        Map.of(
                                "at",
                                start.toString(),
                                "conscious",
                                "YES",
                                "checks",
                                List.of(Map.of("code", "HICCUPS", "answer", "NO"))))
                .statusCode(400);
        tell(
                        MARTA,
                        visit,
                        "start",
                        Map.of(
                                "at",
                                start.toString(),
                                "conscious",
                                "YES",
                                "checks",
                                List.of(
                                        Map.of("code", "FEVER", "answer", "YES"),
                                        Map.of("code", "FEVER", "answer", "NO"))))
                .statusCode(400);
        tell(MARTA, visit, "complete", Bodies.complete(start, start, 20, "FULL"))
                .statusCode(400);
        tell(MARTA, visit, "complete", Bodies.complete(start, start.plusSeconds(9), -1, "FULL"))
                .statusCode(400);
        tell(MARTA, visit, "stop", Bodies.stop(start, true, "FEVER", "NO")).statusCode(400);
        tell(MARTA, visit, "stop", Map.of("at", start.toString(), "beforeStart", true, "findings", List.of()))
                .statusCode(400);
        tell(MARTA, visit, "miss", Map.of("at", start.toString(), "reason", "BORED"))
                .statusCode(400);
        as(MARTA)
                .header("If-Match", "*")
                .body(Bodies.start(start))
                .post("/visits/" + visit + "/start")
                .then()
                .statusCode(400);
    }

    @Test
    void the_same_key_with_another_body_is_not_the_same_request() {
        String key = UUID.randomUUID().toString();
        startWith(key, "NO").statusCode(200);
        startWith(key, "NO").statusCode(200).header("Idempotency-Replayed", "true");
        startWith(key, "YES").statusCode(422);
    }

    private ValidatableResponse startWith(String key, String fever) {
        return as(MARTA)
                .header("Idempotency-Key", key)
                .header("If-Match", "*")
                .body(Bodies.start(start, "YES", "FEVER", fever))
                .post("/visits/" + visit + "/start")
                .then();
    }

    @Test
    void the_visit_shows_its_home_its_checks_and_its_question_for_consciousness() {
        as(MARTA)
                .get("/visits/" + visit)
                .then()
                .statusCode(200)
                .body("patient.doorNotes", equalTo("Second bell"))
                .body("checks.code", equalTo(Bodies.CHECKS))
                .body("consciousCheck.rule", equalTo("R6"));
        as("auditor.enclar").get("/visits/" + visit).then().statusCode(200).body("patient", equalTo(null));
    }

    @Test
    void the_day_shows_the_visits_in_order_with_homes_ways_and_checks() {
        as(MARTA)
                .get("/therapists/me/days/2026-03-03")
                .then()
                .statusCode(200)
                .body("shift.from", equalTo("08:00"))
                .body("visits", hasSize(1))
                .body("visits[0].visitId", equalTo(visit.toString()))
                .body("visits[0].travelEstimated", equalTo(true))
                .body("visits[0].patient.addressLines", contains("Carrer de la Unió 1"))
                .body("visits[0].checks", hasSize(Bodies.CHECKS.size()));
        as(MARTA).get("/therapists/me/days/2026-03-04").then().statusCode(200).body("visits", hasSize(0));
        as(MARTA).get("/therapists/me/days/soon").then().statusCode(400);
        as("therapist.laia").get("/therapists/me/days/2026-03-03").then().statusCode(404);
        as(DISPATCHER).get("/therapists/me/days/2026-03-03").then().statusCode(403);
    }

    @Test
    void the_dispatcher_sees_the_same_day() {
        String therapist = as(DISPATCHER).get("/visits/" + visit).path("therapistId");
        as(DISPATCHER)
                .get("/therapists/" + therapist + "/days/2026-03-03")
                .then()
                .statusCode(200)
                .body("visits.visitId", contains(visit.toString()));
        as(DISPATCHER).get("/therapists/" + therapist + "/days/soon").then().statusCode(400);
        as(DISPATCHER).get("/unassigned?limit=0").then().statusCode(400);
    }
}
