package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveDayApiTest extends ServiceTest {

    private UUID visit;
    private UUID patient;
    private Instant start;

    @BeforeEach
    void a_visit_today() {
        Map<String, Object> scheduled = scheduledVisit();
        visit = id(scheduled);
        patient = patientOf(scheduled);
        start = start(scheduled);
    }

    @Test
    void the_way_to_a_visit_is_shown_in_the_day_with_an_estimate() {
        clock.moveTo(start.plusSeconds(60));
        report("en-route", start.plusSeconds(60)).statusCode(200).body("state", equalTo("SCHEDULED"));
        int way = day().extract().path("visits[0].travelMinutes");
        day().body("visits[0].enRouteAt", equalTo(start.plusSeconds(60).toString()))
                .body("visits[0].arrivedAt", nullValue())
                .body("visits[0].lateMinutes", equalTo(1 + way));

        clock.moveTo(start.plusSeconds(300));
        report("arrived", start.plusSeconds(240)).statusCode(200);
        day().body("visits[0].arrivedAt", equalTo(start.plusSeconds(240).toString()))
                .body("visits[0].lateMinutes", equalTo(5));
    }

    @Test
    void another_day_has_nothing_to_estimate() {
        day().body("visits[0].estimatedStart", nullValue()).body("visits[0].lateMinutes", nullValue());
    }

    @Test
    void a_visit_that_will_begin_more_than_ten_minutes_late_is_told_once_and_listed() {
        clock.moveTo(start.plusSeconds(600));
        late().body("items", empty());

        clock.moveTo(start.plusSeconds(720));
        late().body("items.visitId", contains(visit.toString())).body("items[0].lateMinutes", equalTo(12));
        ReceivedEvent told = kafka.await("dispatch", "VisitRunningLate", patient);
        EventContract.check(told);
        assertThat(told.json().at("/lateMinutes").asInt()).isEqualTo(12);
        assertThat(told.text("/start")).isEqualTo(start.toString());

        clock.moveTo(start.plusSeconds(1320));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(database.texts("select warned_late::text from visit_progress"))
                        .containsExactly("22"));
        assertThat(database.count(
                        "select count(*) from outbox where type like '%%VisitRunningLate%%' and patient_id = '%s'"
                                .formatted(patient)))
                .as("told at 12 and, ten minutes later, at 22")
                .isEqualTo(2);
    }

    @Test
    void a_start_ends_the_lateness() {
        clock.moveTo(start.plusSeconds(720));
        tell(MARTA, visit, "start", Bodies.start(start.plusSeconds(720))).statusCode(200);

        late().body("items", empty());
    }

    @Test
    void what_was_reported_of_another_appointment_does_not_count() {
        clock.moveTo(start.minusSeconds(1800));
        report("en-route", start.minusSeconds(1800)).statusCode(200);
        UUID marta = UUID.fromString(
                as(DISPATCHER).get("/visits/" + visit).then().extract().path("therapistId"));
        String later = start.plusSeconds(7200).toString();
        tell(DISPATCHER, visit, "move", Map.of("therapistId", marta, "start", later))
                .statusCode(200);

        day().body("visits[0].enRouteAt", nullValue());
    }

    @Test
    void what_cannot_be_is_refused_and_others_visits_do_not_exist() {
        report("en-route", MORNING).statusCode(409).body("reasons.code", contains("NOT_ITS_DAY"));
        report("arrived", start).statusCode(409).body("reasons.code", contains("TIME_IN_FUTURE"));
        employ("enclar", JORDI);
        for (String step : new String[] {"en-route", "arrived"}) {
            command(JORDI)
                    .body(Map.of("at", MORNING.toString()))
                    .post("/visits/" + visit + "/" + step)
                    .then()
                    .statusCode(404);
            command(MARTA)
                    .body("{}")
                    .post("/visits/" + visit + "/" + step)
                    .then()
                    .statusCode(400);
        }
        as(DISPATCHER).get("/regions/valira/late-visits").then().statusCode(404);
        assertThat(database.texts("select distinct action from audit where not accepted"))
                .containsExactly("ReportProgress");
    }

    private ValidatableResponse report(String step, Instant at) {
        return command(MARTA)
                .body(Map.of("at", at.toString()))
                .post("/visits/" + visit + "/" + step)
                .then();
    }

    private static ValidatableResponse day() {
        return as(MARTA).get("/therapists/me/days/2026-03-03").then().statusCode(200);
    }

    private static ValidatableResponse late() {
        return as(DISPATCHER).get("/regions/enclar/late-visits").then().statusCode(200);
    }
}
