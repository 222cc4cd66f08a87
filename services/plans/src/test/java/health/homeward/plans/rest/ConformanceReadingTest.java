package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import health.homeward.plans.PlansTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules came to in a course, and in a hospital. */
@QuarkusTest
class ConformanceReadingTest extends PlansTest {
    private static final String RANGE = "/conformance?from=%s&until=%s".formatted(START, START.plusDays(30));

    // ---- GET /courses/{id}/conformance ----

    @Test
    void a_course_shows_what_every_rule_came_to_and_packs_apart_R11_R43() {
        UUID id = prescribed();
        give(id, 1);
        conformance("auditor.enclar", id)
                .statusCode(200)
                .body("courseId", equalTo(id.toString()))
                .body("regimen", equalTo("STROKE"))
                .body("rules.rule", hasItems("R1", "R11", "R43", "R73"))
                .body("rules.findAll { it.status == 'DEVIATED' }", empty())
                .body(status("R11"), equalTo("KEPT"))
                .body(status("R43"), equalTo("KEPT"))
                .body(status("R14"), equalTo("NOT_YET_DUE"))
                .body("rules.find { it.rule == 'R11' }.basis", equalTo("RECORD"))
                .body("rules.find { it.rule == 'R30' }.basis", equalTo("SHEET"))
                .body("rules.evidence", everyItem(not(empty())))
                .body("packs", empty());
    }

    @Test
    void a_deviation_says_by_whom_why_and_when_R14_R61() {
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 21));
        record(id, 1, "{\"outcome\":\"MISSED\",\"reason\":\"PATIENT_REFUSED\"}").statusCode(200);
        command("neurologist.enclar")
                .header("If-Match", etag(id))
                .body("{\"reason\":\"Enough\"}")
                .post("/courses/" + id + "/end")
                .then()
                .statusCode(200);
        conformance("neurologist.enclar", id)
                .statusCode(200)
                .body("rules.find { it.rule == 'R61' }.deviations.cause", contains("PATIENT_REFUSED"))
                .body("rules.find { it.rule == 'R61' }.deviations[0].session", equalTo(1))
                .body("rules.find { it.rule == 'R61' }.deviations[0].by.role", equalTo("PATIENT"))
                .body("rules.find { it.rule == 'R14' }.deviations[0].cause", equalTo("NEUROLOGIST"))
                .body("rules.find { it.rule == 'R14' }.deviations[0].by.role", equalTo("NEUROLOGIST"))
                .body(
                        "rules.find { it.rule == 'R14' }.deviations[0].by.id",
                        equalTo(course(id).extract().path("authors[0].actorId")));
    }

    @Test
    void a_stop_with_its_reason_keeps_the_rule_and_the_reason_is_shown_with_the_session_R54() {
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 10));
        record(id, 1, treated(2, START).replace("\"DONE\"", "\"STOPPED\",\"shortenedBecause\":\"PATIENT_WISH\""))
                .statusCode(200);
        course(id).body("sessions[0].record.shortenedBecause", equalTo("PATIENT_WISH"));
        conformance("coordinator.enclar", id).body(status("R54"), equalTo("KEPT"));
    }

    @Test
    void a_visit_that_began_after_a_clean_screen_is_told_from_one_of_which_nobody_told_R6_R43() {
        UUID id = prescribed();
        reported("DISCHARGED", at(START, 7));
        Awaitility.await()
                .until(() -> course(id).extract().path("sessions[0].setting").equals("HOME"));
        started(id, 1, START);
        completed(id, 1, START);
        Awaitility.await().until(() -> course(id).extract().path("given").equals(1));
        conformance("enclar-his", id).body(status("R43"), equalTo("KEPT")).body(status("R6"), equalTo("KEPT"));
        completed(id, 2, START.plusDays(1));
        Awaitility.await().until(() -> course(id).extract().path("given").equals(2));
        conformance("enclar-his", id)
                .body(status("R43"), equalTo("NOT_RECORDED"))
                .body("rules.find { it.rule == 'R43' }.evidence", hasItem(containsString("Session 2")));
    }

    @Test
    void an_unknown_course_is_404_and_so_is_a_foreign_one() {
        UUID id = prescribed();
        conformance("neurologist.enclar", UUID.randomUUID()).statusCode(404);
        conformance("neurologist.valira", id).statusCode(404);
    }

    // ---- GET /conformance ----

    @Test
    void a_summary_counts_courses_by_rule_and_deviations_by_cause_R61() {
        JsonPath before = summary("coordinator.enclar").extract().jsonPath();
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 21));
        record(id, 1, "{\"outcome\":\"MISSED\",\"reason\":\"THERAPIST_ABSENT\"}")
                .statusCode(200);
        JsonPath after = summary("auditor.enclar")
                .body("from", equalTo(START.toString()))
                .body("packs", empty())
                .extract()
                .jsonPath();
        assertThat(after.getInt("courses")).isEqualTo(before.getInt("courses") + 1);
        assertThat(number(after, "R61", "courses")).isEqualTo(after.getInt("courses"));
        assertThat(number(after, "R61", "deviated")).isEqualTo(number(before, "R61", "deviated") + 1);
        assertThat(number(after, "R14", "notYetDue")).isEqualTo(number(before, "R14", "notYetDue") + 1);
        assertThat(number(after, "R1", "kept")).isEqualTo(number(before, "R1", "kept") + 1);
        assertThat(absences(after)).isEqualTo(absences(before) + 1);
        assertThat(after.getString("")).doesNotContain(id.toString(), patient.toString());
    }

    @Test
    void every_course_is_counted_once_under_each_rule_that_concerns_it() {
        prescribed();
        JsonPath summary = summary("neurologist.enclar").extract().jsonPath();
        List<Map<String, Object>> rules = summary.getList("rules");
        assertThat(rules).allSatisfy(rule -> {
            int parts = (int) rule.get("kept")
                    + (int) rule.get("deviated")
                    + (int) rule.get("notRecorded")
                    + (int) rule.get("notYetDue");
            assertThat(parts).as("%s", rule.get("rule")).isEqualTo((int) rule.get("courses"));
        });
    }

    @Test
    void more_courses_than_are_read_at_a_time_are_all_counted() {
        int before = summary("coordinator.enclar").extract().path("courses");
        for (int i = 0; i < 21; i++) {
            a_new_patient_on_the_first_morning();
            prescribed();
        }
        summary("coordinator.enclar").body("courses", equalTo(before + 21));
    }

    @Test
    void the_same_summary_as_csv_has_a_header_and_a_line_a_rule() throws IOException {
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 21));
        record(id, 1, "{\"outcome\":\"MISSED\",\"reason\":\"PATIENT_ABSENT\"}").statusCode(200);
        String csv = as("enclar-his")
                .accept("text/csv")
                .get(RANGE)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", containsString("conformance-2026-03-03-2026-04-02.csv"))
                .extract()
                .asString();
        assertThat(csv)
                .startsWith("set,rule,kind,says,courses,kept,deviated,not_recorded,not_yet_due,deviations,causes\r\n")
                .endsWith("\r\n")
                .doesNotContain(id.toString(), patient.toString());
        JsonPath json = summary("coordinator.enclar").extract().jsonPath();
        List<Map<String, String>> lines = parsed(csv);
        assertThat(lines).extracting(line -> line.get("rule")).isEqualTo(json.getList("rules.rule"));
        assertThat(lines).allMatch(line -> line.get("set").equals("SOURCE"));
        Map<String, String> rhythm = line(lines, "R61");
        assertThat(rhythm.get("deviated")).isEqualTo(String.valueOf(number(json, "R61", "deviated")));
        assertThat(rhythm.get("causes")).contains("PATIENT_ABSENT=");
        assertThat(line(lines, "R30").get("says")).contains("Stroking, tapping, rubbing");
    }

    private static Map<String, String> line(List<Map<String, String>> lines, String rule) {
        return lines.stream()
                .filter(line -> line.get("rule").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, String>> parsed(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return lines.readAll();
        }
    }

    @Test
    void a_course_without_a_session_in_the_range_and_a_foreign_one_are_not_counted() {
        UUID id = prescribed();
        as("coordinator.enclar")
                .get("/conformance?from=2024-01-01&until=2024-12-31")
                .then()
                .statusCode(200)
                .body("courses", equalTo(0))
                .body("rules", empty());
        int foreign = summary("coordinator.valira").extract().path("courses");
        give(id, 1);
        summary("coordinator.valira").body("courses", equalTo(foreign));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-01",
        "2026-01-01, 2027-01-02",
        "2026-02-30, 2026-03-01",
        "yesterday, today",
        ", 2026-03-01",
        "2026-03-01, "
    })
    void a_range_that_is_none_or_too_long_is_400(String from, String until) {
        for (String form : List.of("application/json", "text/csv")) {
            var request = as("coordinator.enclar").accept(form);
            if (from != null) {
                request.queryParam("from", from);
            }
            if (until != null) {
                request.queryParam("until", until);
            }
            request.get("/conformance").then().statusCode(400).contentType(containsString("problem+json"));
        }
    }

    @Test
    void a_year_with_a_leap_day_is_not_too_long_and_one_day_is_a_range() {
        as("coordinator.enclar")
                .get("/conformance?from=2028-01-01&until=2028-12-31")
                .then()
                .statusCode(200);
        as("coordinator.enclar")
                .get("/conformance?from=2028-01-01&until=2028-01-01")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"therapist.marta", "dispatcher.enclar"})
    void who_treats_one_patient_does_not_see_the_whole_hospital(String login) {
        as(login).get(RANGE).then().statusCode(403);
    }

    @Test
    void without_a_token_both_are_401() {
        RestAssured.given().get(RANGE).then().statusCode(401);
        RestAssured.given()
                .get("/courses/" + UUID.randomUUID() + "/conformance")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse conformance(String login, UUID id) {
        return as(login).get("/courses/" + id + "/conformance").then();
    }

    private static ValidatableResponse summary(String login) {
        return as(login).get(RANGE).then().statusCode(200);
    }

    private static String status(String rule) {
        return "rules.find { it.rule == '%s' }.status".formatted(rule);
    }

    /** 0 where the rule has concerned no course yet. */
    private static int number(JsonPath summary, String rule, String what) {
        Integer number = summary.get("rules.find { it.rule == '%s' }?.%s".formatted(rule, what));
        return number == null ? 0 : number;
    }

    private static int absences(JsonPath summary) {
        Integer number = summary.get(
                "rules.find { it.rule == 'R61' }?.causes?.find { it.cause == 'THERAPIST_ABSENT' }?.deviations");
        return number == null ? 0 : number;
    }

    private void started(UUID id, int n, LocalDate date) {
        kafka.publish("dispatch", "VisitStarted", patient, "enclar", """
                {"visitId":"%s","sessionId":"%s","courseId":"%s","patientId":"%s","hospital":"enclar","version":2,
                 "therapistId":"20000000-0000-4000-8000-000000000001","level":"EXPERIENCED","startedAt":"%s"}""".formatted(
                        UUID.randomUUID(), session(id, n), id, patient, at(date, 9)));
    }

    private void completed(UUID id, int n, LocalDate date) {
        kafka.publish("dispatch", "VisitCompleted", patient, "enclar", """
                {"visitId":"%s","sessionId":"%s","courseId":"%s","n":%d,"patientId":"%s","hospital":"enclar","version":3,
                 "therapistId":"20000000-0000-4000-8000-000000000001","level":"EXPERIENCED","startedAt":"%s","finishedAt":"%s",
                 "minutesGiven":5,"areasGiven":["SHOULDER"],"outcome":"FULL","pain":"NONE","reason":null}""".formatted(
                        UUID.randomUUID(), session(id, n), id, n, patient, at(date, 9), at(date, 10)));
    }

    private static String session(UUID id, int n) {
        return course(id).extract().path("sessions[%d].sessionId".formatted(n - 1));
    }
}
