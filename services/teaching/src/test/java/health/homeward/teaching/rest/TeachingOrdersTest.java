package health.homeward.teaching.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeachingOrdersTest extends TeachingTest {
    private Story story;

    @BeforeEach
    void a_patient_whose_daughter_may_be_taught() {
        story = Story.ready(kafka, 10).heard();
    }

    @Test
    void orders_and_shows_the_order_with_its_version() {
        var id = story.order("STROKING", "TAPPING").getString("orderId");
        therapist()
                .get("/teaching-orders/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("techniques", contains("STROKING", "TAPPING"))
                .body("progress", equalTo("OPEN"));
        as("auditor.enclar")
                .get("/teaching-orders?patientId=" + story.patient)
                .then()
                .statusCode(200)
                .body("items.orderId", contains(id))
                .body("next", equalTo(null));
    }

    @Test
    void a_hospitals_system_orders_too() {
        given().auth()
                .oauth2(Tokens.hospitalSystem("enclar"))
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(order("STROKING"))
                .post("/teaching-orders")
                .then()
                .statusCode(201);
    }

    @Test
    void lists_page_by_page() {
        var first = story.order("STROKING").getString("orderId");
        var second = story.order("RUBBING").getString("orderId");
        var next = therapist()
                .get("/teaching-orders?limit=1&patientId=" + story.patient)
                .then()
                .statusCode(200)
                .body("items.orderId", contains(first))
                .extract()
                .jsonPath()
                .getString("next");
        therapist()
                .get("/teaching-orders?limit=1&patientId=" + story.patient + "&after=" + next)
                .then()
                .statusCode(200)
                .body("items.orderId", contains(second))
                .body("next", equalTo(null));
        therapist()
                .get("/teaching-orders?limit=0&patientId=" + story.patient)
                .then()
                .statusCode(400);
        therapist()
                .get("/teaching-orders?after=nowhere&patientId=" + story.patient)
                .then()
                .statusCode(400);
        therapist().get("/teaching-orders").then().statusCode(400);
    }

    @Test
    void refuses_with_every_reason_and_its_rule_R30_R31() {
        problem(order("CHOPPING", "KNEADING"), 409)
                .body("reasons.rule", contains("R30", "R31"))
                .body("reasons.code", contains("KNEADING", "CHOPPING"))
                .body("reasons[1].sentence", equalTo("Strong blows are never allowed after a stroke."));
    }

    @Test
    void refuses_somebody_who_is_not_a_caregiver_of_this_patient_R34b() {
        var body = order("STROKING")
                .replace(story.caregiver.toString(), UUID.randomUUID().toString());
        problem(body, 409).body("reasons.code", contains("CAREGIVER_NOT_NAMED"));
    }

    @Test
    void refuses_without_the_patients_and_the_caregivers_word_R34b() {
        var silent = new Story(kafka, "enclar")
                .referred("UNKNOWN")
                .caregiver("ACTIVE", "REFUSED")
                .granted()
                .planned()
                .stage(10);
        await().until(() -> silent.permission().getList("reasons.code") != null
                && !silent.permission().getList("reasons.code").contains("STAGE_UNKNOWN"));
        var body = order("STROKING")
                .replace(story.caregiver.toString(), silent.caregiver.toString())
                .replace(story.patient.toString(), silent.patient.toString());
        problem(body, 409).body("reasons.code", contains("TEACHING_NOT_AGREED", "PATIENT_NOT_AGREED"));
    }

    @Test
    void bad_input_is_malformed() {
        problem("{", 400);
        problem("{\"patientId\":\"x\"}", 400);
        problem(order("WALTZING"), 400);
        problem(
                "{\"patientId\":\"%s\",\"caregiverId\":\"%s\",\"techniques\":[]}"
                        .formatted(story.patient, story.caregiver),
                400);
        problem(order("STROKING").replace("techniques", "technics"), 400);
        as("coordinator.enclar")
                .body(order("STROKING"))
                .post("/teaching-orders")
                .then()
                .statusCode(400);
    }

    @Test
    void who_may_not_order_is_turned_away() {
        anybody().body(order("STROKING")).post("/teaching-orders").then().statusCode(401);
        for (var login : new String[] {"auditor.enclar", "dispatcher.enclar"}) {
            command(login)
                    .body(order("STROKING"))
                    .post("/teaching-orders")
                    .then()
                    .statusCode(403);
        }
        as("dispatcher.enclar")
                .get("/teaching-orders?patientId=" + story.patient)
                .then()
                .statusCode(403);
        anybody().get("/teaching-orders/" + UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void another_hospitals_patient_and_order_do_not_exist() {
        command("coordinator.valira")
                .body(order("STROKING"))
                .post("/teaching-orders")
                .then()
                .statusCode(404);
        var id = story.order("STROKING").getString("orderId");
        as("therapist.nuria").get("/teaching-orders/{id}", id).then().statusCode(404);
        as("therapist.nuria")
                .get("/teaching-orders?patientId=" + story.patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        command("therapist.nuria")
                .header("If-Match", "\"1\"")
                .body(Story.signOff("STROKING"))
                .post("/teaching-orders/{id}/sign-offs", id)
                .then()
                .statusCode(404);
        therapist()
                .get("/teaching-orders/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void a_repeated_order_gets_the_same_answer_and_another_body_does_not() {
        var key = UUID.randomUUID().toString();
        var once = as("coordinator.enclar").header("Idempotency-Key", key).body(order("STROKING"));
        var id = once.post("/teaching-orders")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getString("orderId");
        as("coordinator.enclar")
                .header("Idempotency-Key", key)
                .body(order("STROKING"))
                .post("/teaching-orders")
                .then()
                .statusCode(201)
                .body("orderId", equalTo(id));
        as("coordinator.enclar")
                .header("Idempotency-Key", key)
                .body(order("RUBBING"))
                .post("/teaching-orders")
                .then()
                .statusCode(422);
    }

    @Test
    void a_sign_off_wants_the_version_that_was_read() {
        var id = story.order("STROKING", "RUBBING").getString("orderId");
        signOff(id, "STROKING", null).statusCode(428);
        signOff(id, "STROKING", "\"7\"").statusCode(412);
        signOff(id, "STROKING", "\"1\"")
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("signOffs.technique", contains("STROKING"))
                .body("signOffs[0].signedBy", notNullValue());
        signOff(id, "RUBBING", "\"1\"").statusCode(412);
    }

    @Test
    void a_sign_off_is_refused_with_every_gap_R34b() {
        var id = story.order("STROKING").getString("orderId");
        command("therapist.marta")
                .header("If-Match", "\"1\"")
                .body(Story.signOff("STROKING").replace("true", "false"))
                .post("/teaching-orders/{id}/sign-offs", id)
                .then()
                .statusCode(409)
                .body("reasons.code", contains("NOT_SHOWN", "NOT_DONE_ALONE", "NOT_COUNTERSIGNED"));
        signOff(id, "TAPPING", "\"1\"").statusCode(409).body("reasons.code", hasItem("NOT_ORDERED"));
    }

    @Test
    void nothing_is_signed_off_under_a_hold_R36() {
        var id = story.order("STROKING").getString("orderId");
        story.suspended();
        await().until(() -> story.permission().getList("reasons.code").contains("HOLD"));
        signOff(id, "STROKING", "\"1\"").statusCode(409).body("reasons.rule", hasItem("R36"));
        therapist()
                .get("/sheets?patientId=" + story.patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void only_a_therapist_signs_off() {
        var id = story.order("STROKING").getString("orderId");
        anybody()
                .body(Story.signOff("STROKING"))
                .post("/teaching-orders/{id}/sign-offs", id)
                .then()
                .statusCode(401);
        command("coordinator.enclar")
                .header("If-Match", "\"1\"")
                .body(Story.signOff("STROKING"))
                .post("/teaching-orders/{id}/sign-offs", id)
                .then()
                .statusCode(403);
        signOff(UUID.randomUUID().toString(), "STROKING", "\"1\"").statusCode(404);
        command("therapist.marta")
                .header("If-Match", "\"1\"")
                .body("{\"technique\":\"STROKING\"}")
                .post("/teaching-orders/{id}/sign-offs", id)
                .then()
                .statusCode(400);
    }

    @Test
    void a_permission_is_told_with_its_reasons() {
        therapist()
                .get("/patients/{p}/caregivers/{c}/permission", story.patient, story.caregiver)
                .then()
                .statusCode(200)
                .body("given", equalTo(false))
                .body("reasons.rule", contains("R34b"));
        story.taught("STROKING");
        therapist()
                .get("/patients/{p}/caregivers/{c}/permission", story.patient, story.caregiver)
                .then()
                .statusCode(200)
                .body("given", equalTo(true))
                .body("minutes", equalTo(10))
                .body("techniques", contains("STROKING"));
        as("therapist.nuria")
                .get("/patients/{p}/caregivers/{c}/permission", story.patient, story.caregiver)
                .then()
                .statusCode(404);
        anybody()
                .get("/patients/{p}/caregivers/{c}/permission", story.patient, story.caregiver)
                .then()
                .statusCode(401);
        as("dispatcher.enclar")
                .get("/patients/{p}/caregivers/{c}/permission", story.patient, story.caregiver)
                .then()
                .statusCode(403);
        therapist()
                .get("/patients/{p}/caregivers/{c}/permission", story.patient, UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private ValidatableResponse signOff(String order, String technique, String match) {
        var request = command("therapist.marta").body(Story.signOff(technique));
        return (match == null ? request : request.header("If-Match", match))
                .post("/teaching-orders/{id}/sign-offs", order)
                .then();
    }

    private ValidatableResponse problem(String body, int status) {
        return command("coordinator.enclar")
                .body(body)
                .post("/teaching-orders")
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    private String order(String... techniques) {
        return "{\"patientId\":\"%s\",\"caregiverId\":\"%s\",\"techniques\":[\"%s\"]}"
                .formatted(story.patient, story.caregiver, String.join("\",\"", techniques));
    }
}
