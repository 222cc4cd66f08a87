package health.homeward.dispatch.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import health.homeward.dispatch.domain.team.FeedSecret;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarTest extends ServiceTest {

    @Test
    void a_calendar_program_reads_when_and_how_far_and_nothing_of_the_patient() {
        Map<String, Object> visit = scheduledVisit();
        tell(DISPATCHER, id(visit), "confirm", Map.of()).statusCode(200);

        Response read = read(made());

        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.contentType()).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        ICalendar calendar = Biweekly.parse(read.asString()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse(visit.get("start").toString()));
        assertThat(event.getSummary().getValue()).isEqualTo("Visit, 20 min (promised)");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(read.asString()).doesNotContain(patientOf(visit).toString(), "Pujol", "Carrer", "42.5");
    }

    @Test
    void a_visit_that_was_called_off_leaves_the_calendar() {
        Map<String, Object> visit = scheduledVisit();
        String path = made();
        tell(DISPATCHER, id(visit), "cancel", Map.of("cause", "PATIENT")).statusCode(200);

        assertThat(Biweekly.parse(read(path).asString()).first().getEvents()).isEmpty();
    }

    @Test
    void a_new_address_closes_the_old_one_and_a_revoked_one_opens_nothing() {
        employ("enclar", MARTA);
        String old = made();
        String path = made();
        assertThat(read(old).statusCode()).isEqualTo(404);
        assertThat(read(path).statusCode()).isEqualTo(200);

        String tag = as(MARTA)
                .get("/therapists/me/calendar")
                .then()
                .statusCode(200)
                .body("path", nullValue())
                .extract()
                .header("ETag");
        command(MARTA).delete("/therapists/me/calendar").then().statusCode(428);
        command(MARTA)
                .header("If-Match", "\"99\"")
                .delete("/therapists/me/calendar")
                .then()
                .statusCode(412);
        command(MARTA)
                .header("If-Match", tag)
                .delete("/therapists/me/calendar")
                .then()
                .statusCode(204);

        assertThat(read(path).statusCode()).isEqualTo(404);
        as(MARTA).get("/therapists/me/calendar").then().statusCode(404);
        assertThat(database.texts("select action from audit where action like '%Calendar' order by at"))
                .containsExactly("MakeCalendar", "MakeCalendar", "RevokeCalendar");
    }

    @Test
    void a_dispatcher_closes_the_calendar_of_a_lost_phone() {
        UUID marta = employ("enclar", MARTA);
        String path = made();
        String tag = as(DISPATCHER)
                .get("/therapists/" + marta + "/calendar")
                .then()
                .statusCode(200)
                .body("madeAt", startsWith("20"))
                .extract()
                .header("ETag");

        command(DISPATCHER)
                .header("If-Match", "\"99\"")
                .delete("/therapists/" + marta + "/calendar")
                .then()
                .statusCode(412);
        command("dispatcher.valira")
                .header("If-Match", tag)
                .delete("/therapists/" + marta + "/calendar")
                .then()
                .statusCode(404);
        command(DISPATCHER)
                .header("If-Match", tag)
                .delete("/therapists/" + marta + "/calendar")
                .then()
                .statusCode(204);

        assertThat(read(path).statusCode()).isEqualTo(404);
    }

    @Test
    void the_address_is_told_once_and_kept_as_a_hash() {
        employ("enclar", MARTA);
        String key = UUID.randomUUID().toString();
        String path = as(MARTA)
                .header("Idempotency-Key", key)
                .post("/therapists/me/calendar")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .extract()
                .path("path");
        as(MARTA)
                .header("Idempotency-Key", key)
                .post("/therapists/me/calendar")
                .then()
                .statusCode(201)
                .body("path", nullValue());

        String secret = path.substring("/calendars/".length(), path.length() - ".ics".length());
        assertThat(database.texts("select secret_hash from calendar_feed"))
                .containsExactly(new FeedSecret(secret).hash());
        assertThat(new FeedSecret(secret)).hasToString("FeedSecret[redacted]");
        assertThat(database.texts("select coalesce(body::text, chr(45)) || headers::text from idempotency_key"))
                .noneMatch(kept -> kept.contains(secret));
    }

    @Test
    void whoever_is_registered_as_no_therapist_has_no_calendar() {
        command(MARTA).post("/therapists/me/calendar").then().statusCode(404);
        command(MARTA)
                .header("If-Match", "\"1\"")
                .delete("/therapists/me/calendar")
                .then()
                .statusCode(404);
    }

    @Test
    void rubbish_opens_nothing() {
        for (String text : new String[] {"A".repeat(43), "x", "%27%20or%201=1", "A".repeat(2000)}) {
            assertThat(read("/calendars/" + text + ".ics").statusCode()).isEqualTo(404);
        }
    }

    private String made() {
        return command(MARTA)
                .post("/therapists/me/calendar")
                .then()
                .statusCode(201)
                .extract()
                .path("path");
    }

    private static Response read(String path) {
        return given().urlEncodingEnabled(false).get(path);
    }
}
