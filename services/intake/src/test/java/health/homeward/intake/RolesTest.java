package health.homeward.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint asks who calls, and shows nothing to who has no business with it. */
@QuarkusTest
class RolesTest extends IntakeTest {
    private static final String SOME = "/referrals/" + UUID.randomUUID();

    static Stream<Call> all() {
        return Stream.concat(writing(), reading());
    }

    static Stream<Call> writing() {
        return Stream.of(
                new Call(Method.POST, "/referrals", "{\"patient\":{}}"),
                new Call(Method.PUT, SOME + "/facts", "{}"),
                new Call(Method.PUT, SOME + "/home", "{}"),
                new Call(Method.PUT, SOME + "/availability", "{\"windows\":[]}"),
                new Call(Method.PUT, SOME + "/consent", "{}"),
                new Call(Method.POST, SOME + "/withdrawal", "{\"reason\":\"OTHER\"}"),
                new Call(Method.POST, SOME + "/caregivers", "{\"givenName\":\"Pere\"}"),
                new Call(Method.DELETE, SOME + "/caregivers/" + UUID.randomUUID(), null),
                new Call(
                        Method.POST,
                        SOME + "/condition-reports",
                        "{\"kind\":\"DISCHARGED\",\"effectiveAt\":\"2026-03-05T08:00:00Z\"}"));
    }

    static Stream<Call> reading() {
        return Stream.of(
                new Call(Method.GET, "/referrals", null),
                new Call(Method.GET, SOME, null),
                new Call(Method.GET, SOME + "/condition-reports", null),
                new Call(Method.GET, "/patients/" + UUID.randomUUID(), null),
                new Call(Method.GET, "/internal/hospitals/enclar/patients/" + UUID.randomUUID() + "/home", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void nobody_gets_in_without_a_token(Call call) {
        assertThat(call.on(given())).isEqualTo(401);
        assertThat(call.on(given().auth().oauth2("not.a.token"))).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void a_therapist_a_dispatcher_and_the_other_service_get_in_nowhere_else(Call call) {
        assertThat(call.on(given().auth().oauth2(Tokens.of("therapist.marta")))).isEqualTo(403);
        assertThat(call.on(given().auth().oauth2(Tokens.of("dispatcher.enclar"))))
                .isEqualTo(403);
        if (!call.path().startsWith("/internal")) {
            assertThat(call.on(given().auth().oauth2(Tokens.homeReader()))).isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writing")
    void who_may_only_read_changes_nothing(Call call) {
        assertThat(call.on(given().auth().oauth2(Tokens.of("neurologist.enclar"))))
                .isEqualTo(403);
        assertThat(call.on(given().auth().oauth2(Tokens.of("auditor.enclar")))).isEqualTo(403);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void what_does_not_exist_is_404(Call call) {
        boolean collection = call.path().equals("/referrals");
        String token = call.path().startsWith("/internal") ? Tokens.homeReader() : Tokens.of("coordinator.enclar");
        int status = call.on(given().auth().oauth2(token));
        assertThat(status).isEqualTo(collection ? (call.method() == Method.GET ? 200 : 201) : 404);
    }

    @Test
    void health_metrics_and_the_api_description_are_open() {
        Stream.of("/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi")
                .forEach(path -> given().get(path).then().statusCode(200));
    }

    /** One call of the API. */
    record Call(Method method, String path, String body) {
        int on(RequestSpecification request) {
            request.contentType(ContentType.JSON)
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("If-Match", "\"1\"");
            return (body == null ? request : request.body(body))
                    .request(method, path)
                    .statusCode();
        }

        @Override
        public String toString() {
            return method + " " + path.replaceAll("[0-9a-f-]{36}", "…");
        }
    }
}
