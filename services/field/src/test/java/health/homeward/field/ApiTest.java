package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ApiTest extends FieldTest {
    private static final String NO = "{\"checks\":[{\"code\":\"FEVER\",\"answer\":\"NO\"}],\"conscious\":\"YES\"}";
    private static final String FEVER = "{\"checks\":[{\"code\":\"FEVER\",\"answer\":\"YES\"}],\"conscious\":\"YES\"}";

    private SignedIn marta;

    @BeforeEach
    void marta_is_signed_in() {
        marta = SignedIn.as("therapist.marta");
    }

    @Test
    void me_tells_who_is_signed_in_and_the_hospitals_time() {
        String now = marta.call()
                .get("/api/me")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("login", equalTo("therapist.marta"))
                .body("hospital", equalTo("enclar"))
                .body("timeZone", equalTo("Europe/Andorra"))
                .extract()
                .path("now");
        assertThat(Instant.parse(now)).isNotNull();
    }

    @Test
    void the_day_is_asked_with_the_therapists_own_access_token() {
        String today = LocalDate.now(java.time.Clock.system(ZoneId.of("Europe/Andorra")))
                .toString();
        marta.call()
                .get("/api/days/" + today)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("date", equalTo(today))
                .body("visits", hasSize(5))
                .body("visits[1].patient.givenName", equalTo("Maria"));
        Map<String, Object> asked = Fakes.asked().getFirst();
        assertThat(asked).containsEntry("path", "/therapists/me/days/" + today);
        assertThat((Map<?, ?>) asked.get("token"))
                .returns("therapist.marta", token -> token.get("preferred_username"))
                .returns("enclar", token -> token.get("hospital"))
                .returns("Bearer", token -> token.get("typ"))
                .satisfies(token -> assertThat(token.get("aud").toString()).contains("homeward-api"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-02-30", "2026-13-01"})
    void a_date_that_is_none_is_malformed(String date) {
        marta.call()
                .get("/api/days/" + date)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:homeward:problem:malformed"));
        assertThat(Fakes.asked()).isEmpty();
    }

    @Test
    void a_session_comes_from_plans_and_an_unknown_one_is_not_found() {
        marta.call()
                .get("/api/sessions/00000000-0000-4000-8000-000000000101")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("minutes", equalTo(20));
        marta.call()
                .get("/api/sessions/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        marta.call().get("/api/sessions/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "complete", "miss", "stop"})
    void a_command_passes_with_its_key_version_and_body_and_its_answer_comes_back_whole(String command) {
        post(ours("key-of-" + command, "\"3\""), command, NO)
                .statusCode(200)
                .header("ETag", "\"4\"")
                .body("version", equalTo(4));
        assertThat(Fakes.commands()).singleElement().satisfies(call -> assertThat(call)
                .containsEntry("path", "/visits/" + FakeDay.MARIA + "/" + command)
                .containsEntry("key", "key-of-" + command)
                .containsEntry("match", "\"3\"")
                .containsEntry("body", NO));
    }

    @Test
    void the_same_command_sent_twice_is_done_once() {
        post(ours("the-same-key", "\"3\""), "start", NO).statusCode(200).header("ETag", "\"4\"");
        post(ours("the-same-key", "\"3\""), "start", NO).statusCode(200).header("ETag", "\"4\"");
    }

    @Test
    void a_refusal_arrives_with_every_reason_and_its_rule() {
        post(ours("key-fever", "\"3\""), "start", FEVER)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:homeward:problem:refused"))
                .body("reasons[0].rule", equalTo("R36"))
                .body("reasons[0].sentence", equalTo("Fever holds the session."));
    }

    @Test
    void missing_keys_and_versions_stale_versions_and_reused_keys_are_told_apart() {
        post(caller().header("If-Match", "\"3\""), "start", NO).statusCode(400);
        post(caller().header("Idempotency-Key", "key-one-two"), "start", NO).statusCode(428);
        post(ours("key-one-two", "\"2\""), "start", NO)
                .statusCode(412)
                .body("type", equalTo("urn:homeward:problem:stale"));
        post(ours("key-three", "\"3\""), "start", NO).statusCode(200);
        post(ours("key-three", "\"3\""), "start", FEVER).statusCode(422);
    }

    @Test
    void an_unknown_visit_is_not_found() {
        ours("key-unknown", "\"3\"")
                .body(NO)
                .post("/api/visits/" + UUID.randomUUID() + "/start")
                .then()
                .statusCode(404);
        ours("key-unknown", "\"3\"")
                .body(NO)
                .post("/api/visits/nonsense/start")
                .then()
                .statusCode(404);
    }

    @Test
    void a_call_that_our_page_did_not_make_changes_nothing() {
        marta.call()
                .contentType("application/json")
                .body(NO)
                .post("/api/visits/" + FakeDay.MARIA + "/start")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:homeward:problem:foreign-page"));
        post(ours("key-cross", "\"3\"").header("Sec-Fetch-Site", "cross-site"), "start", NO)
                .statusCode(403);
        post(ours("key-same", "\"3\"").header("Sec-Fetch-Site", "same-site"), "start", NO)
                .statusCode(403);
        assertThat(Fakes.commands()).isEmpty();
    }

    @Test
    void a_body_that_is_no_json_type_is_not_taken() {
        caller().contentType("text/plain")
                .body(NO)
                .post("/api/visits/" + FakeDay.MARIA + "/start")
                .then()
                .statusCode(415);
    }

    @Test
    void a_service_that_does_not_answer_is_said_plainly_and_may_be_asked_again() {
        Fakes.mood("down");
        post(ours("key-down", "\"3\""), "start", NO)
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:homeward:problem:unreachable"));
        marta.call().get("/api/days/2026-03-02").then().statusCode(503);
        Fakes.mood("fine");
        post(ours("key-down", "\"3\""), "start", NO).statusCode(200);
    }

    @Test
    void a_service_that_distrusts_the_token_does_not_send_the_therapist_into_a_login_loop() {
        Fakes.mood("distrusting");
        marta.call()
                .get("/api/days/2026-03-02")
                .then()
                .statusCode(502)
                .body("type", equalTo("urn:homeward:problem:distrusted"));
    }

    @Test
    void a_bug_behind_stays_a_bug_of_theirs() {
        Fakes.mood("broken");
        marta.call()
                .get("/api/days/2026-03-02")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:homeward:problem:failure"))
                .body("reasons", nullValue());
    }

    @Test
    void the_same_origin_of_a_real_browser_is_let_through() {
        post(ours("key-browser", "\"3\"").header("Sec-Fetch-Site", "same-origin"), "start", NO)
                .statusCode(200);
    }

    private RequestSpecification caller() {
        return marta.call().header("X-Homeward-Client", "field").contentType("application/json");
    }

    private RequestSpecification ours(String key, String version) {
        return caller().header("Idempotency-Key", key).header("If-Match", version);
    }

    private static ValidatableResponse post(RequestSpecification call, String command, String body) {
        return call.body(body)
                .post("/api/visits/" + FakeDay.MARIA + "/" + command)
                .then();
    }
}
