package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import health.homeward.plans.PlansTest;
import health.homeward.plans.domain.regimen.Regimens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an outside checker sends: every published example, and rubbish. */
@QuarkusTest
class PlanPreviewTest extends PlansTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> examples() {
        return all().map(example -> example.get("name").asText());
    }

    private static Stream<JsonNode> all() {
        return StreamSupport.stream(PublishedExamples.all().spliterator(), false);
    }

    private static ValidatableResponse send(String login, String body) {
        return as(login).body(body).post("/plans/preview").then();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_published_example_is_answered_as_it_says(String name) throws Exception {
        JsonNode example = all().filter(one -> one.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
        ValidatableResponse answer =
                send("neurologist.enclar", example.get("request").toString());
        assertThat(answer.extract().statusCode())
                .as(answer.extract().asString())
                .isEqualTo(example.get("status").asInt());
        JsonPath json = answer.extract().jsonPath();
        for (var expected : example.get("expect").properties()) {
            Object found = json.get(expected.getKey());
            assertThat(JSON.readTree(JSON.writeValueAsString(found)))
                    .as(expected.getKey())
                    .isEqualTo(expected.getValue());
        }
    }

    @Test
    void the_examples_show_every_regimen_and_are_answered_twice_alike() {
        Set<String> regimens = new HashSet<>();
        all().forEach(example ->
                regimens.add(example.get("request").path("regimen").asText("STROKE")));
        Regimens.all().forEach(regimen -> assertThat(regimens).contains(regimen.code()));
        String body = all().findFirst().orElseThrow().get("request").toString();
        assertThat(send("auditor.enclar", body).statusCode(200).extract().asString())
                .isEqualTo(send("coordinator.enclar", body)
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void what_is_left_out_is_missed_and_not_guessed() {
        send("neurologist.enclar", "{\"facts\":{}}")
                .statusCode(400)
                .contentType(containsString("problem+json"))
                .body("reasons.field", org.hamcrest.Matchers.containsInAnyOrder("clearance", "prescription"));
        send("neurologist.enclar", """
                {"facts":{},"clearance":{"validUntil":"2099-01-01"},"prescription":{"procedures":20,"startDate":"2098-01-01"}}""")
                .statusCode(409)
                .body("reasons.rule", contains("R62", "R10", "R1", "R7", "R6", "R18", "R10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"timeZone\":\"Mars/Olympus\"}",
                "{\"prescription\":{\"offDays\":[null]}}",
                "{\"packs\":[\"NO_SUCH\"]}",
                "{\"derived\":{\"NO_SUCH\":3}}",
                "{\"sessions\":[{\"date\":\"2026-05-05\",\"outcome\":\"GIVEN\",\"minutes\":\"some\"}]}",
                "{\"events\":[{\"at\":\"2026-05-05T08:00:00Z\",\"kind\":\"LEVEL_WITHDRAWN\",\"therapistId\":\"Marta\"}]}",
                "{\"facts\":{\"onset\":{\"date\":\"+999999999-12-31\"}}}",
                "{\"facts\":{\"deceasedAt\":\"+1000000000-12-31T23:59:59Z\"}}",
                "{\"sessions\":[{\"date\":\"-999999999-01-01\",\"outcome\":\"GIVEN\"}]}",
                "{\"at\":\"+1000000000-12-31T23:59:59Z\"}"
            })
    void what_cannot_be_understood_is_400(String change) throws Exception {
        JsonNode good = all().findFirst().orElseThrow().get("request");
        JsonNode bad = JSON.readerForUpdating(good.deepCopy()).readTree(change);
        send("neurologist.enclar", bad.toString()).statusCode(400).contentType(containsString("problem+json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"facts\":{\"gcs\":2}} | R6 | GCS_OUT_OF_RANGE",
                "{\"facts\":{\"ageYears\":131}} | R62 | AGE_OUT_OF_RANGE",
                "{\"prescription\":{\"startDate\":\"1066-10-14\"}} | R17 | DATE_OUT_OF_RANGE",
                "{\"prescription\":{\"procedures\":-2147483648}} | R14 | PROCEDURE_COUNT",
                "{\"sessions\":[{\"date\":\"2026-05-05\",\"outcome\":\"GIVEN\",\"minutes\":-1}]} | R11 | MINUTES_OUT_OF_RANGE"
            })
    void a_number_that_cannot_be_is_refused_with_its_rule(String change, String rule, String code) throws Exception {
        JsonNode good = all().findFirst().orElseThrow().get("request");
        JsonNode bad = JSON.readerForUpdating(good.deepCopy()).readTree(change);
        send("neurologist.enclar", bad.toString())
                .statusCode(409)
                .body("reasons.rule", hasItem(rule))
                .body("reasons.code", hasItem(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST", "CONSOLIDATION"})
    void an_earlier_course_with_procedures_and_without_a_last_day_is_refused_R15_R16(String kind) throws Exception {
        JsonNode good = all().findFirst().orElseThrow().get("request");
        JsonNode bad = JSON.readerForUpdating(good.deepCopy())
                .readTree(
                        "{\"clearance\":{\"courseKind\":\"%s\"},\"pastCourses\":[{\"procedures\":1}]}".formatted(kind));
        send("neurologist.enclar", bad.toString())
                .statusCode(409)
                .body("reasons.rule", hasItem("R15"))
                .body("reasons.code", hasItem("LAST_PROCEDURE_UNKNOWN"));
    }

    @Test
    void every_year_that_no_calendar_reaches_is_named() throws Exception {
        JsonNode good = all().findFirst().orElseThrow().get("request");
        JsonNode bad = JSON.readerForUpdating(good.deepCopy())
                .readTree("{\"at\":\"+12026-05-05T06:00:00Z\",\"clearance\":{\"validUntil\":\"+12026-12-31\"}}");
        send("neurologist.enclar", bad.toString())
                .statusCode(400)
                .body("reasons.field", contains("at", "clearance.validUntil"));
    }

    @Test
    void the_page_says_that_a_withdrawn_level_moves_nothing_R2_R57() {
        as("neurologist.enclar")
                .accept("text/html")
                .body(PublishedExamples.request("history-level-withdrawn-at-home"))
                .post("/plans/preview")
                .then()
                .statusCode(200)
                .body(containsString("Nothing of the plan moves."))
                .body(containsString("17 coming sessions ask for more"));
    }

    @Test
    void dates_off_are_60_at_most_and_none_twice() {
        JsonNode good = all().findFirst().orElseThrow().get("request");
        for (Stream<LocalDate> off : List.of(
                Stream.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 25)),
                LocalDate.of(2026, 12, 1).datesUntil(LocalDate.of(2027, 1, 31)))) {
            ObjectNode bad = good.deepCopy();
            var dates = ((ObjectNode) bad.get("prescription")).putArray("datesOff");
            off.forEach(date -> dates.add(date.toString()));
            send("neurologist.enclar", bad.toString()).statusCode(400).contentType(containsString("problem+json"));
        }
    }

    @Test
    void it_is_not_for_therapists_nor_for_strangers() {
        String body = all().findFirst().orElseThrow().get("request").toString();
        send("therapist.marta", body).statusCode(403);
        io.restassured.RestAssured.given()
                .contentType("application/json")
                .body(body)
                .post("/plans/preview")
                .then()
                .statusCode(401)
                .body("title", equalTo("Who are you?"));
    }

    /** Who prints the page must see that nothing is given, before any session (R7, R13, R15, R36). */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "history-fever | On hold since | <b>on hold</b>",
                "history-death | The course was ended (death): nothing more is given.</li> | <b>called off</b>",
                "history-pain-twice | PAIN_TWICE_RUNNING | <b>given, 5 min</b>",
                "clearance-ends-first | The clearance ends on | <b>missed</b>",
                "history-behind-the-ramp | less than 30. Cause: | <b>missed</b>"
            })
    void the_page_says_how_the_course_stands_and_what_became_of_each_session(String name, String said, String became) {
        JsonNode example = all().filter(one -> one.get("name").asText().equals(name))
                .findFirst()
                .orElseThrow();

        String page = as("neurologist.enclar")
                .accept("text/html")
                .body(example.get("request").toString())
                .post("/plans/preview")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page).contains("As it stands", said, became);
    }
}
