package health.homeward.clearance.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.ServiceTest;
import health.homeward.testing.ReceivedEvent;
import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReportsTest extends ServiceTest {
    @ParameterizedTest
    @CsvSource({"YES, R36", "UNSURE, R42"})
    void a_yes_or_a_doubt_suspends_at_once_and_needs_no_version_R36_R42(String answer, String rule) {
        Patient patient = granted();
        Response taken = report(COORDINATOR, patient.id(), key(), Bodies.report(now(), "FEVER", answer));
        taken.then().statusCode(200).body("cases.state", contains("SUSPENDED"));
        ReceivedEvent suspended = told("ClearanceSuspended", patient);
        assertThat(suspended.text("/causeId")).isEqualTo(taken.path("reportId"));
        assertThat(suspended.text("/source")).isEqualTo("HOSPITAL");
        assertThat(suspended.text("/reasons/0/rule")).isEqualTo(rule);
    }

    @Test
    void a_no_is_taken_and_stops_nothing() {
        Patient patient = granted();
        report(COORDINATOR, patient.id(), key(), Bodies.report(now(), "FEVER", "NO"))
                .then()
                .statusCode(200)
                .body("cases.state", contains("GRANTED"));
    }

    @Test
    void the_hospitals_system_and_the_neurologist_report_too() {
        Patient patient = granted();
        given().auth()
                .oauth2(Tokens.hospitalSystem("enclar"))
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key())
                .body(Bodies.report(now(), "THROMBOSIS", "YES"))
                .post("/patients/" + patient.id() + "/contraindication-reports")
                .then()
                .statusCode(200)
                .body("cases.state", contains("SUSPENDED"));
        report(NEUROLOGIST, patient.id(), key(), Bodies.report(now(), "NOT_CONSCIOUS", "YES"))
                .then()
                .statusCode(200);
        assertThat(read(patient).getList("findings.findAll { it.kind == 'BLOCKED' }.rule", String.class))
                .containsExactly("R6", "R35");
    }

    @Test
    void a_second_report_adds_its_finding_and_no_second_suspension_is_told() {
        Patient patient = granted();
        report(COORDINATOR, patient.id(), key(), Bodies.report(now(), "FEVER", "YES"))
                .then()
                .statusCode(200);
        report(COORDINATOR, patient.id(), key(), Bodies.report(now(), "SKIN_RASH", "YES"))
                .then()
                .statusCode(200);
        command(NEUROLOGIST, caseId(patient), "resume", Bodies.resume("FEVER"))
                .then()
                .statusCode(409)
                .body("reasons.code", contains("SKIN_RASH"));
        assertThat(allTold(patient))
                .filteredOn(event -> event.is("ClearanceSuspended"))
                .hasSizeLessThanOrEqualTo(1);
        command(NEUROLOGIST, caseId(patient), "resume", """
                        {"reason": "well", "answers": [{"code": "FEVER", "answer": "NO"}, {"code": "SKIN_RASH", "answer": "NO"}]}""").then().statusCode(200);
        told("ClearanceResumed", patient);
        assertThat(allTold(patient))
                .filteredOn(event -> event.is("ClearanceSuspended"))
                .hasSize(1);
    }

    @Test
    void the_same_report_is_taken_once_and_its_key_serves_no_other() {
        Patient patient = granted();
        String key = key();
        String body = Bodies.report(now(), "FEVER", "YES");
        Response first = report(COORDINATOR, patient.id(), key, body);
        report(COORDINATOR, patient.id(), key, body).then().statusCode(200).body(equalTo(first.asString()));
        report(COORDINATOR, patient.id(), key, Bodies.report(now(), "SKIN_RASH", "YES"))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"at\": \"2026-05-01T10:00:00Z\", \"findings\": []}",
                "{\"at\": \"2026-05-01T10:00:00Z\", \"findings\": [{\"code\": \"NO_SUCH\", \"answer\": \"YES\"}]}",
                "{\"at\": \"2026-05-01T10:00:00Z\", \"findings\": [{\"code\": \"FEVER\", \"answer\": \"PERHAPS\"}]}",
                "{\"at\": \"2026-05-01T10:00:00Z\", \"findings\": [{\"code\": \"FEVER\"}]}",
                "{\"at\": \"2999-05-01T10:00:00Z\", \"findings\": [{\"code\": \"FEVER\", \"answer\": \"YES\"}]}",
                "{\"at\": \"yesterday\", \"findings\": [{\"code\": \"FEVER\", \"answer\": \"YES\"}]}",
                "not json"
            })
    void a_malformed_report_is_400_and_changes_nothing(String body) {
        Patient patient = granted();
        report(COORDINATOR, patient.id(), key(), body).then().statusCode(400).contentType("application/problem+json");
        assertThat(read(patient).getString("state")).isEqualTo("GRANTED");
    }

    @Test
    void a_report_without_a_key_is_400() {
        as(COORDINATOR)
                .body(Bodies.report(now(), "FEVER", "YES"))
                .post("/patients/" + UUID.randomUUID() + "/contraindication-reports")
                .then()
                .statusCode(400);
    }

    @Test
    void without_a_token_it_is_401_and_for_other_roles_403() {
        String path = "/patients/" + UUID.randomUUID() + "/contraindication-reports";
        given().contentType(ContentType.JSON).body("{}").post(path).then().statusCode(401);
        as("auditor.enclar")
                .header("Idempotency-Key", key())
                .body(Bodies.report(now(), "FEVER", "YES"))
                .post(path)
                .then()
                .statusCode(403);
        as("therapist.marta")
                .header("Idempotency-Key", key())
                .body(Bodies.report(now(), "FEVER", "YES"))
                .post(path)
                .then()
                .statusCode(403);
    }

    @Test
    void a_patient_who_is_unknown_or_of_another_hospital_is_404() {
        Patient patient = granted();
        report(COORDINATOR, UUID.randomUUID(), key(), Bodies.report(now(), "FEVER", "YES"))
                .then()
                .statusCode(404);
        report("coordinator.valira", patient.id(), key(), Bodies.report(now(), "FEVER", "YES"))
                .then()
                .statusCode(404);
        assertThat(read(patient).getString("state")).isEqualTo("GRANTED");
    }

    @Test
    void a_patient_whose_cases_are_all_over_is_409() {
        Patient patient = granted();
        command(NEUROLOGIST, caseId(patient), "withdraw", "{\"reason\": \"moved\"}")
                .then()
                .statusCode(200);
        report(COORDINATOR, patient.id(), key(), Bodies.report(now(), "FEVER", "YES"))
                .then()
                .statusCode(409)
                .body("reasons.code", contains("CASE_OVER"));
    }

    private static Response report(String login, UUID patientId, String key, String body) {
        return as(login)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/patients/" + patientId + "/contraindication-reports");
    }
}
