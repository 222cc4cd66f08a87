package health.homeward.dispatch.service;

import health.homeward.testing.ApiContract;
import health.homeward.testing.LargeBody;
import health.homeward.testing.SameKey;
import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every operation of the service owes its caller, whatever it is about. */
@QuarkusTest
class ApiContractTest extends ServiceTest {
    private static final String THERAPIST = """
            {"givenName":"%s","familyName":"Casal","login":"therapist.somebody","level":"HIGH","gender":"FEMALE",
             "transport":"CAR","homeBase":{"latitude":42.5,"longitude":1.5}}""";

    @TestFactory
    Stream<DynamicTest> every_published_operation_is_protected() {
        return ApiContract.of("dispatch")
                .place("date", "2026-03-03")
                .place("region", "valira")
                .place("secret", "A".repeat(43))
                .openToAll(
                        "GET /calendars/{secret}.ics", "A calendar program holds no token; the secret opens times only")
                .withoutKey("POST /regions/{region}/what-if", "It reckons what might be and keeps nothing")
                .body(
                        "POST /regions/{region}/what-if",
                        "{\"away\":[{\"therapistId\":\"00000000-0000-4000-8000-000000000001\",\"from\":\"2026-03-03\",\"until\":\"2026-03-03\"}]}")
                .body("PUT /therapists/{id}", THERAPIST.formatted("Marta"))
                .body(
                        "POST /therapists/{id}/shifts",
                        "{\"shifts\":[{\"date\":\"2026-03-03\",\"from\":\"17:00\",\"until\":\"18:00\"}]}")
                .body(
                        "POST /therapists/{id}/absences",
                        "{\"from\":\"2026-03-03\",\"until\":\"2026-03-03\",\"reason\":\"SICK\"}")
                .body("PUT /patients/{id}/therapists", "{\"favourites\":[],\"excluded\":[]}")
                .body("POST /visits/{id}/cancel", "{\"cause\":\"PATIENT\"}")
                .body(
                        "POST /visits/{id}/move",
                        "{\"therapistId\":\"00000000-0000-4000-8000-000000000001\",\"start\":\"2026-03-03T09:00:00Z\"}")
                .body(
                        "POST /visits/{id}/start",
                        "{\"at\":\"2026-03-03T09:00:00Z\",\"conscious\":\"YES\",\"checks\":[]}")
                .body("POST /visits/{id}/complete", """
                        {"startedAt":"2026-03-03T09:00:00Z","finishedAt":"2026-03-03T09:20:00Z","minutesGiven":20,
                         "areasGiven":[],"outcome":"FULL","pain":"NONE"}""")
                .body("POST /visits/{id}/en-route", "{\"at\":\"2026-03-03T09:00:00Z\"}")
                .body("POST /visits/{id}/arrived", "{\"at\":\"2026-03-03T09:00:00Z\"}")
                .body("POST /visits/{id}/miss", "{\"at\":\"2026-03-03T09:00:00Z\",\"reason\":\"OTHER\"}")
                .body("POST /visits/{id}/stop", """
                        {"at":"2026-03-03T09:00:00Z","beforeStart":true,"findings":[{"code":"FEVER","answer":"YES"}]}""")
                .tests();
    }

    @Test
    void one_key_is_one_command() {
        SameKey.check(
                (key, body) ->
                        as(DISPATCHER).header("Idempotency-Key", key).body(body).post("/therapists"),
                THERAPIST.formatted("Marta"),
                THERAPIST.formatted("Maria"));
    }

    @Test
    void a_large_body_of_unknown_length_is_refused() {
        LargeBody.isRefused("/therapists", Tokens.of(DISPATCHER));
    }
}
