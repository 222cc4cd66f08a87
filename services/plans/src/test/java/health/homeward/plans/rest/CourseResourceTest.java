package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import health.homeward.plans.PlansTest;
import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every endpoint with every status it can answer. */
@QuarkusTest
class CourseResourceTest extends PlansTest {

    // ---- POST /courses/preview ----

    @Test
    void a_preview_shows_the_whole_course_and_writes_nothing() {
        cleared();
        preview(order(20, "DAILY"))
                .statusCode(200)
                .body("sessions", hasSize(20))
                .body("sessions.minutes", hasItems(5, 10, 15, 20, 25, 30))
                .body("sessions[0].steps.kind", contains("WARM_UP", "HEALTHY_AREA", "AREA", "SOFT_ENDING", "BLANKET"))
                .body("sessions[0].steps.minutes.sum()", equalTo(5))
                .body("sessions[19].steps.minutes.sum()", equalTo(30))
                .body("sessions[0].rules", hasItems("R11", "R18", "R24"));
        as("neurologist.enclar")
                .get("/courses?patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        // Events of a patient keep their order: were the preview told, it would stand before the prescription.
        String prescribed =
                prescribe(order(20, "DAILY")).statusCode(201).extract().path("courseId");
        assertThat(told("CoursePlanned").text("/courseId")).isEqualTo(prescribed);
    }

    @Test
    void a_preview_and_a_prescription_refuse_with_every_reason_at_once_R14_R1_R3() {
        cleared();
        String bad = order(31, "DAILY")
                .replace("{\"goal\":\"LIMB_FUNCTION\"}", "{\"goal\":\"SPASM_REDUCTION\"},{\"goal\":\"MUSCLE_TONE\"}")
                .replace("[{\"role\":\"NEUROLOGIST\"}]", "[]");
        preview(bad)
                .statusCode(409)
                .contentType(containsString("problem+json"))
                .body("reasons.rule", contains("R14", "R3", "R1"))
                .body("reasons.sentence", everyItem(notNullValue()));
        prescribe(bad).statusCode(409).body("reasons.rule", contains("R14", "R3", "R1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 19, 31})
    void a_count_outside_20_to_30_is_refused_R14(int procedures) {
        cleared();
        prescribe(order(procedures, "DAILY")).statusCode(409).body("reasons.rule", contains("R14"));
    }

    @Test
    void a_frequency_too_slow_for_the_ramp_is_asked_about_and_given_when_accepted_R12_R13() {
        cleared();
        prescribe(order(20, "GAP_2")).statusCode(409).body("reasons.rule", contains("R12"));
        prescribe(order(20, "GAP_2").replace("\"procedures\"", "\"acceptSlowRamp\":true,\"procedures\""))
                .statusCode(201)
                .body("warnings.code", contains("BEHIND_THE_RAMP_ACCEPTED"));
    }

    @Test
    void a_start_before_the_gate_or_in_the_past_is_refused_R5_R17() {
        cleared();
        prescribe(order(20, "DAILY")
                        .replace(START.toString(), START.minusDays(2).toString()))
                .statusCode(409)
                .body("reasons.rule", hasItems("R5", "R17"));
    }

    @Test
    void an_unknown_regimen_is_refused_R60() {
        cleared();
        prescribe(order(20, "DAILY").replace("\"procedures\"", "\"regimen\":\"MAGIC\",\"procedures\""))
                .statusCode(409)
                .body("reasons.code", contains("UNKNOWN_REGIMEN"));
    }

    @Test
    void a_clearance_of_another_patient_is_refused_R7() {
        cleared();
        prescribe(order(20, "DAILY")
                        .replace(patient.toString(), UUID.randomUUID().toString()))
                .statusCode(409)
                .body("reasons.code", contains("CLEARANCE_OF_ANOTHER_PATIENT"));
    }

    @ParameterizedTest
    @CsvSource({"MAGIC,R60 UNKNOWN_REGIMEN", "HERNIA,R7 CLEARED_FOR_A_STROKE"})
    void what_is_wrong_with_the_order_hides_nothing_of_what_is_wrong_with_the_course_R60_R7_R14(
            String regimen, String reason) {
        cleared();
        String bad = order(31, "DAILY")
                .replace("\"procedures\"", "\"regimen\":\"%s\",\"procedures\"".formatted(regimen))
                .replace(patient.toString(), UUID.randomUUID().toString())
                .replace("[{\"role\":\"NEUROLOGIST\"}]", "[]");
        for (var answer : List.of(preview(bad), prescribe(bad))) {
            answer.statusCode(409)
                    .body("reasons[0].rule", equalTo(reason.split(" ")[0]))
                    .body("reasons[0].code", equalTo(reason.split(" ")[1]))
                    .body("reasons.code", hasItems("CLEARANCE_OF_ANOTHER_PATIENT", "NO_PRESCRIBER"));
        }
        preview(bad).body("reasons.code", hasItem("HERNIA".equals(regimen) ? "PROCEDURE_COUNT" : "NO_PRESCRIBER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"procedures\":\"many\"}", "{\"colour\":\"red\"}"})
    void a_malformed_prescription_is_400(String body) {
        preview(body).statusCode(400).contentType(containsString("problem+json"));
        prescribe(body).statusCode(400).contentType(containsString("problem+json"));
    }

    @Test
    void unknown_codes_and_an_absurd_date_are_400() {
        for (String body : List.of(
                order(20, "HOURLY"),
                order(20, "DAILY").replace("LIMB_FUNCTION", "ETERNAL_YOUTH"),
                order(20, "DAILY").replace("NEUROLOGIST", "WIZARD"),
                order(20, "DAILY").replace(START.toString(), "+999999999-12-31"),
                order(20, "DAILY").replace(START.toString(), "2026-02-30"))) {
            prescribe(body).statusCode(400).contentType(containsString("problem+json"));
        }
    }

    @Test
    void nothing_is_planned_on_a_holiday_neither_in_the_preview_nor_in_the_course_R17_R61() {
        cleared();
        String body =
                order(20, "DAILY").replace("\"procedures\"", datesOff(START, START.plusDays(3)) + ",\"procedures\"");
        List<String> previewed = preview(body)
                .statusCode(200)
                .body("warnings.code", contains("START_ON_A_DAY_OFF"))
                .extract()
                .path("sessions.date");
        prescribe(body)
                .statusCode(201)
                .body("sessions.date", equalTo(previewed))
                .body("sessions[0].date", equalTo(START.plusDays(1).toString()))
                .body("sessions[2].date", equalTo(START.plusDays(4).toString()));
    }

    @Test
    void dates_off_are_60_at_most_plausible_and_none_twice() {
        cleared();
        LocalDate[] sixty = START.plusDays(60).datesUntil(START.plusDays(120)).toArray(LocalDate[]::new);
        LocalDate[] more = START.plusDays(60).datesUntil(START.plusDays(121)).toArray(LocalDate[]::new);
        String order = order(20, "DAILY");
        preview(order.replace("\"procedures\"", datesOff(sixty) + ",\"procedures\""))
                .statusCode(200);
        for (String off : List.of(
                datesOff(more),
                datesOff(START, START),
                "\"datesOff\":[null]",
                "\"datesOff\":[\"2026-02-30\"]",
                "\"datesOff\":[\"1066-10-14\"]",
                "\"datesOff\":\"2026-12-25\"")) {
            String bad = order.replace("\"procedures\"", off + ",\"procedures\"");
            preview(bad).statusCode(400).contentType(containsString("problem+json"));
            prescribe(bad).statusCode(400).contentType(containsString("problem+json"));
        }
    }

    private static String datesOff(LocalDate... dates) {
        return Stream.of(dates).map(date -> "\"" + date + "\"").collect(Collectors.joining(",", "\"datesOff\":[", "]"));
    }

    @Test
    void an_unknown_clearance_is_404_and_so_is_a_foreign_one() {
        preview(order(20, "DAILY")).statusCode(404);
        prescribe(order(20, "DAILY")).statusCode(404);
        cleared();
        command("neurologist.valira")
                .body(order(20, "DAILY"))
                .post("/courses")
                .then()
                .statusCode(404);
        as("neurologist.valira")
                .body(order(20, "DAILY"))
                .post("/courses/preview")
                .then()
                .statusCode(404);
    }

    // ---- who may ----

    @Test
    void without_a_token_everything_is_401() {
        UUID id = UUID.randomUUID();
        for (String path : List.of(
                "/courses",
                "/courses/preview",
                "/courses/" + id + "/sessions/1/record",
                "/courses/" + id + "/adjust",
                "/courses/" + id + "/resume",
                "/courses/" + id + "/end")) {
            RestAssured.given()
                    .contentType("application/json")
                    .body("{}")
                    .post(path)
                    .then()
                    .statusCode(401);
        }
        for (String path : List.of("/courses", "/courses/" + id, "/sessions/" + id)) {
            RestAssured.given().get(path).then().statusCode(401);
        }
    }

    @Test
    void only_neurologists_prescribe_adjust_resume_and_end_R1() {
        UUID id = UUID.randomUUID();
        for (String login :
                List.of("coordinator.enclar", "dispatcher.enclar", "auditor.enclar", "therapist.marta", "enclar-his")) {
            command(login).body(order(20, "DAILY")).post("/courses").then().statusCode(403);
            as(login).body(order(20, "DAILY")).post("/courses/preview").then().statusCode(403);
            command(login)
                    .body("{\"targetMinutes\":40}")
                    .post("/courses/" + id + "/adjust")
                    .then()
                    .statusCode(403);
            command(login)
                    .body("{\"reason\":\"x\"}")
                    .post("/courses/" + id + "/resume")
                    .then()
                    .statusCode(403);
            command(login)
                    .body("{\"reason\":\"x\"}")
                    .post("/courses/" + id + "/end")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void only_the_hospital_records_on_the_ward() {
        for (String login : List.of("neurologist.enclar", "dispatcher.enclar", "auditor.enclar", "therapist.marta")) {
            command(login)
                    .body("{\"outcome\":\"MISSED\"}")
                    .post("/courses/" + UUID.randomUUID() + "/sessions/1/record")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void a_role_without_part_in_treatment_reads_no_course() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.homeReader())
                .get("/courses")
                .then()
                .statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.homeReader())
                .get("/courses/" + UUID.randomUUID())
                .then()
                .statusCode(403);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.homeReader())
                .get("/sessions/" + UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    // ---- POST /courses ----

    @Test
    void a_prescription_is_created_once_for_its_key() {
        cleared();
        String key = UUID.randomUUID().toString();
        String first = keyed(key, order(20, "DAILY"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/courses/"))
                .extract()
                .asString();
        assertThat(keyed(key, order(20, "DAILY")).statusCode(201).extract().asString())
                .isEqualTo(first);
        keyed(key, order(21, "DAILY")).statusCode(422);
    }

    @Test
    void a_prescription_without_a_key_is_400() {
        cleared();
        as("neurologist.enclar")
                .body(order(20, "DAILY"))
                .post("/courses")
                .then()
                .statusCode(400)
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void a_second_course_beside_an_open_one_is_refused_R15() {
        prescribed();
        prescribe(order(20, "DAILY")).statusCode(409).body("reasons.code", contains("COURSE_STILL_OPEN"));
    }

    // ---- GET ----

    @Test
    void a_course_shows_ramp_sessions_and_version() {
        UUID id = prescribed();
        course(id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("ramp.points.minutes", hasItems(5, 30))
                .body("recall", nullValue())
                .body("authors[0].actorId", notNullValue())
                .body("alerts", hasSize(0));
    }

    @Test
    void a_foreign_or_unknown_course_or_session_is_404() {
        UUID id = prescribed();
        String session = course(id).extract().path("sessions[0].sessionId");
        as("neurologist.valira")
                .get("/courses/" + id)
                .then()
                .statusCode(404)
                .contentType(containsString("problem+json"));
        as("therapist.nuria").get("/sessions/" + session).then().statusCode(404);
        as("neurologist.enclar").get("/courses/" + UUID.randomUUID()).then().statusCode(404);
        as("neurologist.enclar").get("/courses/no-id").then().statusCode(404);
        as("therapist.marta").get("/sessions/" + UUID.randomUUID()).then().statusCode(404);
        for (String path : List.of("/adjust", "/resume", "/end")) {
            String body = path.equals("/adjust") ? "{\"targetMinutes\":40}" : "{\"reason\":\"x\"}";
            command("neurologist.valira")
                    .header("If-Match", "\"1\"")
                    .body(body)
                    .post("/courses/" + id + path)
                    .then()
                    .statusCode(404);
        }
        command("coordinator.valira")
                .header("If-Match", "\"1\"")
                .body("{\"outcome\":\"MISSED\"}")
                .post("/courses/" + id + "/sessions/1/record")
                .then()
                .statusCode(404);
    }

    @Test
    void a_therapist_sees_the_session_with_steps_lists_and_what_is_forbidden_R31() {
        UUID id = prescribed();
        String session = course(id).extract().path("sessions[19].sessionId");
        as("therapist.marta")
                .get("/sessions/" + session)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("n", equalTo(20))
                .body("minutes", equalTo(30))
                .body("side", equalTo("LEFT"))
                .body("courseId", equalTo(id.toString()))
                .body("steps.order[0]", equalTo(1))
                .body("steps.find { it.area == 'BACK' }.position", equalTo("LATERAL_ON_HEALTHY_SIDE"))
                .body("steps[2].instruction.sentence", containsString("left shoulder"))
                .body("steps[2].direction", equalTo("ALONG_LYMPH_FLOW"))
                .body("checklist.rule", hasItems("R46", "R48", "R49", "R50"))
                .body("screening.code", hasItem("FEVER"))
                .body("supplies.code", hasItems("CLEAN_TOWEL", "WARM_BLANKET"))
                .body("forbidden.technique", hasItems("CHOPPING", "SLAPPING", "KNEADING"));
    }

    @Test
    void courses_are_listed_page_by_page_and_only_of_the_own_hospital() {
        UUID mine = prescribed();
        as("coordinator.enclar")
                .get("/courses?patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items.courseId", contains(mine.toString()))
                .body("next", nullValue())
                .body("items[0].next.minutes", equalTo(5));
        as("coordinator.valira")
                .get("/courses?patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as("coordinator.enclar")
                .get("/courses?state=PAUSED&patientId=" + patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        a_new_patient_on_the_first_morning();
        prescribed();
        String next = as("coordinator.enclar")
                .get("/courses?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("next");
        assertThat(next).isNotNull();
        as("coordinator.enclar")
                .get("/courses?limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "after=nonsense", "state=ASLEEP", "patientId=somebody"})
    void a_list_that_is_asked_for_wrongly_is_400(String query) {
        as("coordinator.enclar")
                .get("/courses?" + query)
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"));
    }

    // ---- POST /courses/{id}/sessions/{n}/record ----

    @Test
    void a_ward_session_is_recorded_once_for_its_key_under_its_version() {
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 10));
        String key = UUID.randomUUID().toString();
        recordKeyed(id, key, "\"1\"", treated(5, START))
                .statusCode(200)
                .body("given", equalTo(1))
                .body("state", equalTo("ACTIVE"))
                .header("ETag", "\"3\"");
        recordKeyed(id, key, "\"1\"", treated(5, START)).statusCode(200).header("ETag", "\"3\"");
        recordKeyed(id, key, "\"1\"", treated(4, START)).statusCode(422);
        recordKeyed(id, UUID.randomUUID().toString(), "\"1\"", treated(5, START))
                .statusCode(412);
        as("coordinator.enclar")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(treated(5, START))
                .post("/courses/" + id + "/sessions/2/record")
                .then()
                .statusCode(428);
        as("coordinator.enclar")
                .header("If-Match", "\"3\"")
                .body(treated(5, START))
                .post("/courses/" + id + "/sessions/2/record")
                .then()
                .statusCode(400);
    }

    @Test
    void a_hospital_system_records_too() {
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 10));
        command("enclar-his")
                .header("If-Match", etag(id))
                .body(treated(5, START))
                .post("/courses/" + id + "/sessions/1/record")
                .then()
                .statusCode(200);
    }

    @Test
    void a_record_that_breaks_rules_is_refused_with_all_of_them_R6_R11_R24_R36() {
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 10));
        record(
                        id,
                        1,
                        treated(6, START)
                                .replace("\"level\":\"EXPERIENCED\"", "\"level\":\"NOVICE\"")
                                .replace("\"conscious\":\"YES\"", "\"conscious\":\"NO\"")
                                .replace("\"FEVER\",\"answer\":\"NO\"", "\"FEVER\",\"answer\":\"UNSURE\""))
                .statusCode(409)
                .body("reasons.rule", hasItems("R6", "R11", "R24", "R36"));
        course(id).body("given", equalTo(0)).body("version", equalTo(1));
    }

    @Test
    void tomorrows_session_is_not_recorded_today_R17() {
        UUID id = prescribed();
        CLOCK.moveTo(at(START, 10));
        record(id, 1, treated(5, START)).statusCode(200);
        record(id, 2, treated(5, START)).statusCode(409).body("reasons.rule", hasItem("R17"));
    }

    @Test
    void a_malformed_record_is_400() {
        UUID id = prescribed();
        for (String body : List.of(
                "{",
                "{}",
                "{\"outcome\":\"LATER\"}",
                "{\"outcome\":\"DONE\"}",
                treated(-5, START),
                treated(5, START).replace("\"pain\":\"NONE\"", "\"pain\":\"SOME\""),
                treated(5, START).replace(at(START, 10).toString(), at(START, 8).toString()),
                treated(5, START).replace("\"SHOULDER\"", "\"SPINE\""))) {
            record(id, 1, body).statusCode(400).contentType(containsString("problem+json"));
        }
    }

    @Test
    void a_session_the_course_does_not_have_is_404() {
        UUID id = prescribed();
        record(id, 99, "{\"outcome\":\"MISSED\"}").statusCode(404);
        record(id, 0, treated(5, START)).statusCode(404);
    }

    @Test
    void pain_twice_running_holds_the_course_until_the_neurologist_resumes_it_R32() {
        UUID id = prescribed();
        for (int n = 1; n <= 2; n++) {
            CLOCK.moveTo(at(START.plusDays(n - 1), 10));
            record(id, n, treated(5, START.plusDays(n - 1)).replace("\"pain\":\"NONE\"", "\"pain\":\"NEW\""))
                    .statusCode(200);
        }
        course(id).body("state", equalTo("PAUSED")).body("holds.rule", contains("R32"));
        assertThat(told("CoursePaused").text("/cause/rule")).isEqualTo("R32");
        neurologist(id, "resume", "{\"reason\":\"Position changed.\"}")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        neurologist(id, "resume", "{\"reason\":\"Again.\"}").statusCode(409);
    }

    // ---- adjust, resume, end ----

    @Test
    void a_course_is_adjusted_and_its_coming_sessions_follow_R61() {
        UUID id = prescribed();
        neurologist(id, "adjust", "{\"frequency\":\"EVERY_OTHER_DAY\"}").statusCode(200);
        course(id)
                .body("sessions[1].date", equalTo(START.plusDays(2).toString()))
                .body("frequency", equalTo("EVERY_OTHER_DAY"));
        neurologist(id, "adjust", "{\"targetMinutes\":45}").statusCode(409).body("reasons.rule", contains("R13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{}", "{\"frequency\":\"OFTEN\"}", "{\"targetMinutes\":\"long\"}"})
    void a_malformed_adjustment_is_400(String body) {
        neurologist(prescribed(), "adjust", body).statusCode(400);
    }

    @Test
    void a_course_is_ended_for_a_reason_once_R14() {
        UUID id = prescribed();
        neurologist(id, "end", "{\"reason\":\" \"}").statusCode(400);
        neurologist(id, "end", "{}").statusCode(400);
        neurologist(id, "resume", "{}").statusCode(400);
        neurologist(id, "end", "{\"reason\":\"Transferred.\"}").statusCode(200).body("state", equalTo("ENDED"));
        assertThat(told("CourseCompleted").body()).doesNotContain("Transferred");
        neurologist(id, "end", "{\"reason\":\"Again.\"}").statusCode(409).body("reasons.rule", contains("R14"));
        neurologist(id, "adjust", "{\"targetMinutes\":40}").statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjust", "resume", "end"})
    void a_change_names_its_key_and_version(String what) {
        UUID id = prescribed();
        String body = what.equals("adjust") ? "{\"targetMinutes\":40}" : "{\"reason\":\"x\"}";
        String path = "/courses/" + id + "/" + what;
        command("neurologist.enclar").body(body).post(path).then().statusCode(428);
        command("neurologist.enclar")
                .header("If-Match", "\"77\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        as("neurologist.enclar")
                .header("If-Match", "\"1\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(400);
        String key = UUID.randomUUID().toString();
        as("neurologist.enclar")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(body)
                .post(path);
        as("neurologist.enclar")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(body.replace("40", "35").replace("x", "y"))
                .post(path)
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse prescribe(String body) {
        return command("neurologist.enclar").body(body).post("/courses").then();
    }

    private static ValidatableResponse keyed(String key, String body) {
        return as("neurologist.enclar")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/courses")
                .then();
    }

    private static ValidatableResponse recordKeyed(UUID id, String key, String version, String body) {
        return as("coordinator.enclar")
                .header("Idempotency-Key", key)
                .header("If-Match", version)
                .body(body)
                .post("/courses/" + id + "/sessions/1/record")
                .then();
    }

    private static ValidatableResponse neurologist(UUID id, String what, String body) {
        return command("neurologist.enclar")
                .header("If-Match", etag(id))
                .body(body)
                .post("/courses/" + id + "/" + what)
                .then();
    }
}
