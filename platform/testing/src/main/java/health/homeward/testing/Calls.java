package health.homeward.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Real requests to one operation, each wrong in one way, and what must be answered. */
record Calls(PublishedOperation operation, Map<String, String> places) {

    void withoutToken() {
        ProblemAnswer.check(send(given()), 401);
        ProblemAnswer.check(send(given().auth().oauth2("not.a.token")), 401);
    }

    void isOpenToAll() {
        assertThat(send(given()).statusCode()).as("asks for no token").isNotEqualTo(401);
    }

    /** Tries every role of the realm. @return those that are refused, and are by the document */
    List<Role> otherRoles() {
        List<Role> allowed = operation.roles().stream().map(Role::named).toList();
        List<Role> others = Arrays.stream(Role.values())
                .filter(role -> !allowed.contains(role))
                .toList();
        for (Role role : others) {
            ProblemAnswer.check(send(as(role)), 403);
        }
        for (Role role : allowed) {
            assertThat(send(as(role)).statusCode()).as(role + " may").isNotIn(401, 403);
        }
        return others;
    }

    void unknown(String body) {
        RequestSpecification request = withHeaders(somebody());
        ProblemAnswer.check(send(body == null ? request : request.body(body)), 404);
    }

    void malformed() {
        for (String body : List.of("{\"a\":", "[]", "")) {
            ProblemAnswer.check(send(withHeaders(somebody()).body(body)), 400);
        }
    }

    void withoutKey() {
        for (RequestSpecification request : List.of(somebody(), somebody().header("Idempotency-Key", "short"))) {
            assertThat(ProblemAnswer.check(send(withBody(request.header("If-Match", "*"))), 400))
                    .contains("Idempotency-Key");
        }
    }

    void withoutMatch() {
        assertThat(ProblemAnswer.check(send(withBody(somebody().header("Idempotency-Key", UUID.randomUUID()))), 428))
                .contains("If-Match");
    }

    private RequestSpecification withBody(RequestSpecification request) {
        return operation.takesJson() ? request.body("{}") : request;
    }

    private RequestSpecification somebody() {
        return operation.isPublic()
                ? given()
                : as(Role.named(operation.roles().iterator().next()));
    }

    private static RequestSpecification as(Role role) {
        return given().auth().oauth2(role.token());
    }

    private static RequestSpecification withHeaders(RequestSpecification request) {
        return request.header("Idempotency-Key", UUID.randomUUID()).header("If-Match", "*");
    }

    private Response send(RequestSpecification request) {
        String path = operation.path();
        for (String parameter : operation.parameters()) {
            path = path.replace(
                    "{" + parameter + "}",
                    places.getOrDefault(parameter, UUID.randomUUID().toString()));
        }
        return (operation.takesJson() ? request.contentType("application/json") : request)
                .request(operation.verb(), path);
    }
}
