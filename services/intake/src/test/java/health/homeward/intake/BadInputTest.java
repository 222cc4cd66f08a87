package health.homeward.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in that cannot be: the right status, a sentence, and nothing half written. */
@QuarkusTest
class BadInputTest extends IntakeTest {
    private static final String PROBLEM = "application/problem+json";

    private static Response submit(String body) {
        return withKey(his()).body(body).post("/referrals");
    }

    private static Response submitBundle(String body) {
        return withKey(his()).contentType(FHIR).body(body).post("/referrals");
    }

    private static ValidatableResponse problem(Response response, int status, String sentence) {
        return response.then().statusCode(status).contentType(PROBLEM).body("detail", containsString(sentence));
    }

    @Test
    void malformed_json_is_400() {
        String before = everything();
        submit("{\"patient\":").then().statusCode(400).contentType(PROBLEM);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_unknown_json_field_is_400() {
        submit("{\"patient\":{},\"shoeSize\":43}").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void a_json_value_of_the_wrong_type_is_400() {
        submit("{\"patient\":{},\"facts\":{\"gcs\":\"awake\"}}")
                .then()
                .statusCode(400)
                .contentType(PROBLEM);
    }

    @Test
    void a_referral_of_nobody_is_400() {
        submit("{}").then().statusCode(400).contentType(PROBLEM);
        submit("null").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void a_body_that_is_no_json_is_no_bundle() {
        String before = everything();
        problem(submitBundle("{\"resourceType\":\"Bundle\",\n\"entry\":[}"), 400, "The body is not JSON: line 2");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void json_that_is_no_bundle_is_400() {
        problem(submitBundle("{\"resourceType\":\"Patient\"}"), 400, "not a FHIR Bundle");
        problem(submitBundle("[1,2]"), 400, "not a FHIR Bundle");
        problem(submitBundle(""), 400, "not a FHIR Bundle");
        problem(submitBundle("{\"resourceType\":\"Bundle\",\"type\":\"history\"}"), 400, "type transaction");
        problem(submitBundle("{\"resourceType\":\"Bundle\",\"entry\":{}}"), 400, "must be an array");
    }

    @Test
    void a_bundle_without_a_patient_refers_nobody() {
        String before = "%d patients".formatted(rows("patient"));
        problem(
                        submitBundle("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[]}"),
                        409,
                        "The bundle holds no Patient.")
                .body("reasons[0].code", equalTo("PATIENT_MISSING"));
        assertThat("%d patients".formatted(rows("patient"))).isEqualTo(before);
    }

    @Test
    void a_value_that_is_none_of_the_words_is_400_and_all_of_them_are_told_at_once() {
        String before = everything();
        problem(submit("""
                               {"patient":{"birthDate":"yesterday"},"setting":"MOON",
                                "facts":{"affectedSide":"NONE","onset":{"instant":"noon"}}}"""), 400, "affectedSide must be one of LEFT, RIGHT, BILATERAL, UNKNOWN.")
                .body("reasons.field", hasItems("birthDate", "setting", "affectedSide", "onset.instant"));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_code_that_cannot_exist_is_400() {
        problem(
                        submit(referral(number(), ",\"conditions\":[{\"system\":\"SNOMED\",\"code\":\"59621001\"}]")),
                        400,
                        "No SNOMED code can look like this")
                .body("reasons[0].field", equalTo("conditions[0].code"));
        problem(
                submit(referral(number(), ",\"conditions\":[{\"system\":\"ICD9\",\"code\":\"401.9\"}]")),
                400,
                "A condition is coded in SNOMED or ICD10.");
    }

    @Test
    void a_code_that_nobody_judged_goes_in_with_a_warning() {
        submit(
                        referral(
                                number(),
                                ",\"conditions\":[{\"system\":\"SNOMED\",\"code\":\"404684003\",\"clinicalStatus\":\"ACTIVE\"}]"))
                .then()
                .statusCode(201)
                .body("otherConditions[0].judged", equalTo(false))
                .body("warnings.sentence", hasItem(containsString("stands in no value set")));
    }

    @Test
    void an_onset_in_the_future_is_refused_R5() {
        long referrals = rows("referral");
        problem(
                        submit(referral(number(), "").replace("2026-03-01T08:00:00Z", "2099-03-01T08:00:00Z")),
                        409,
                        "The stroke is said to begin in the future.")
                .body("reasons[0].rule", equalTo("R5"))
                .body("reasons[0].field", equalTo("onset"));
        assertThat(rows("referral")).isEqualTo(referrals);
    }

    @Test
    void a_birth_after_the_onset_is_refused_R62() {
        long patients = rows("patient");
        problem(submit(referral(number(), "").replace("1951-03-04", "2026-03-02")), 409, "born after the stroke began");
        assertThat(rows("patient")).isEqualTo(patients);
    }

    @Test
    void overlapping_hours_an_unknown_zone_and_a_place_off_the_earth_are_told_at_once() {
        String body = referral(number(), ",\"conscious\":\"YES\",\"gcs\":3").replace("\"facts\"", """
                "home":{"addressLines":[" "],"latitude":91,"longitude":181,"timeZone":"Europe/Ordino"},
                "availability":[{"day":"MONDAY","from":"09:00","until":"12:00"},{"day":"MONDAY","from":"11:00","until":"10:00"},
                  {"day":"MONDAY","from":"10:00","until":"13:00"}],
                "facts\"""");
        long referrals = rows("referral");

        problem(submit(body), 409, "overlap each other")
                .body(
                        "reasons.field",
                        hasItems(
                                "conscious",
                                "home.addressLines",
                                "home.latitude",
                                "home.longitude",
                                "home.timeZone",
                                "availability[1]",
                                "availability[2]"))
                .body(
                        "detail",
                        allOf(
                                containsString("time zone is not known"),
                                containsString("contradicts what is said of consciousness")));
        assertThat(rows("referral")).isEqualTo(referrals);
    }

    @Test
    void a_missing_key_is_400() {
        problem(his().body(referral(number(), "")).post("/referrals"), 400, "Idempotency-Key");
    }

    @Test
    void a_repeated_key_gets_the_same_answer_and_writes_nothing() {
        String key = UUID.randomUUID().toString();
        String body = referral(number(), "");
        String first = his().header("Idempotency-Key", key)
                .body(body)
                .post("/referrals")
                .asString();
        String before = everything();

        Response again = his().header("Idempotency-Key", key).body(body).post("/referrals");

        again.then().statusCode(201).header("ETag", "\"1\"").header("Idempotency-Replayed", "true");
        assertThat(again.asString()).isEqualTo(first);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_repeated_bundle_gets_the_same_answer() {
        String key = UUID.randomUUID().toString();
        String bundle = bundle("acosta403-dbfe9fa0");
        String first = his().contentType(FHIR)
                .header("Idempotency-Key", key)
                .body(bundle)
                .post("/referrals")
                .asString();

        his().contentType(FHIR)
                .header("Idempotency-Key", key)
                .body(bundle)
                .post("/referrals")
                .then()
                .statusCode(201)
                .body(equalTo(first));
    }

    @Test
    void a_key_used_for_something_else_is_422() {
        String key = UUID.randomUUID().toString();
        his().header("Idempotency-Key", key)
                .body(referral(number(), ""))
                .post("/referrals")
                .then()
                .statusCode(201);
        String before = everything();

        problem(
                his().header("Idempotency-Key", key)
                        .body(referral(number(), ""))
                        .post("/referrals"),
                422,
                "Use a new key");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_stale_tag_is_412_and_a_missing_one_428() {
        Referred referred = refer();
        String path = "/referrals/" + referred.referralId() + "/consent";
        put(referred, "consent", "{\"massage\":\"GIVEN\"}").then().statusCode(200);
        String before = everything();

        problem(
                his().header("If-Match", "\"1\"")
                        .body("{\"massage\":\"REFUSED\"}")
                        .put(path),
                412,
                "Somebody changed it meanwhile");
        problem(his().body("{\"massage\":\"REFUSED\"}").put(path), 428, "If-Match");
        assertThat(everything()).isEqualTo(before);
        assertThat(read(referred.referralId()).getString("consent.massage")).isEqualTo("GIVEN");
    }

    @Test
    void a_foreign_hospitals_patient_does_not_exist() {
        Referred referred = refer();

        problem(as("coordinator.valira").get("/referrals/" + referred.referralId()), 404, "no such referral");
        problem(as("coordinator.valira").get("/patients/" + referred.patientId()), 404, "no such patient");
        problem(
                as("coordinator.valira")
                        .header("If-Match", "\"1\"")
                        .body("{}")
                        .put("/referrals/" + referred.referralId() + "/consent"),
                404,
                "no such referral");
        problem(
                withKey(as("coordinator.valira"))
                        .body("{\"kind\":\"DIED\",\"effectiveAt\":\"2026-03-02T08:00:00Z\"}")
                        .post("/referrals/" + referred.referralId() + "/condition-reports"),
                404,
                "no such referral");
        problem(
                as("coordinator.valira").get("/referrals/" + referred.referralId() + "/condition-reports"),
                404,
                "no such referral");
        assertThat(as("coordinator.valira")
                        .get("/referrals?limit=200")
                        .jsonPath()
                        .getList("items.referralId"))
                .doesNotContain(referred.referralId().toString());
    }

    @Test
    @TestSecurity(user = "nobody", roles = "coordinator")
    void an_account_of_no_hospital_is_403() {
        problem(
                given().contentType("application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(referral(number(), ""))
                        .post("/referrals"),
                403,
                "belongs to no hospital");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", FHIR})
    void a_body_of_50_megabytes_is_413(String form) throws Exception {
        String before = everything();
        byte[] chunk = "          ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/referrals"))
                .header("Authorization", "Bearer " + Tokens.hospitalSystem("enclar"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", form)
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofByteArrays(Collections.nCopies(500, chunk)), 50_000_000))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(413);
            assertThat(response.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith(PROBLEM));
            assertThat(response.body()).contains("too large");
        }
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_referral_in_another_form_is_415() {
        withKey(his())
                .contentType("application/xml")
                .body("<Bundle/>")
                .post("/referrals")
                .then()
                .statusCode(415);
    }

    @Test
    void an_id_that_is_none_is_404() {
        as("coordinator.enclar").get("/referrals/17").then().statusCode(404);
        given().auth()
                .oauth2(Tokens.of("coordinator.enclar"))
                .get("/patients/x")
                .then()
                .statusCode(404);
    }
}
