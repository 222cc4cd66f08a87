package health.homeward.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import health.homeward.testing.LargeBody;
import health.homeward.testing.LocalStackResource;
import health.homeward.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "web"))
class CommandsTest {
    @Inject
    NoteResource.Gate gate;

    @Inject
    Pool pool;

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_repeated_request_gets_the_kept_answer_and_runs_once() {
        Response first = post(key, "hello")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .response();
        Response again = post(key, "hello")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .response();

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void the_same_key_with_another_body_is_422() {
        post(key, "hello").statusCode(201);
        post(key, "other")
                .statusCode(422)
                .contentType(containsString("problem+json"))
                .body("type", equalTo("urn:homeward:problem:key-reused"));
    }

    @Test
    void a_key_of_another_person_is_another_key() {
        post(key, "hello").statusCode(201);
        given().auth()
                .oauth2(Tokens.of("coordinator.valira"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"body\":\"other\"}")
                .post("/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void a_twin_of_a_request_under_way_is_409() {
        CompletableFuture<Void> release = new CompletableFuture<>();
        CompletableFuture<Void> reached = new CompletableFuture<>();
        gate.held.set(Uni.createFrom().<Void>completionStage(() -> {
            reached.complete(null);
            return release;
        }));
        try {
            CompletableFuture<Integer> first = CompletableFuture.supplyAsync(
                    () -> post(key, "slow").extract().statusCode());
            reached.join();

            post(key, "slow").statusCode(409).body("type", equalTo("urn:homeward:problem:in-flight"));

            release.complete(null);
            assertThat(first.join()).isEqualTo(201);
        } finally {
            release.complete(null);
            gate.held.set(Uni.createFrom().voidItem());
        }
    }

    @Test
    void a_refusal_names_its_rule_and_is_kept_under_its_key() {
        for (int time = 0; time < 2; time++) {
            post(key, "refused")
                    .statusCode(409)
                    .contentType(containsString("application/problem+json"))
                    .body("type", equalTo("urn:homeward:problem:refused"))
                    .body("status", equalTo(409))
                    .body("reasons[0].rule", equalTo("R15"))
                    .body("reasons[0].sentence", equalTo("The break is not over."));
        }
    }

    @Test
    void what_is_absent_is_left_out_of_what_a_command_answers_and_of_what_is_read() {
        for (int time = 0; time < 2; time++) {
            post(key, "hello").statusCode(201).body("$", hasKey("body")).body("$", not(hasKey("answer")));
        }
        authorized()
                .get("/notes?limit=200")
                .then()
                .statusCode(200)
                .body("items[0]", hasKey("body"))
                .body("items[0]", not(hasKey("answer")))
                .body("$", not(hasKey("next")));
    }

    @Test
    void a_bug_answers_500_with_a_trace_id_and_no_detail_and_frees_the_key() {
        post(key, "bug").statusCode(500).body("traceId", notNullValue()).body("detail", not(containsString("secret")));
        post(key, "bug").statusCode(500).header("Idempotency-Replayed", (String) null);
    }

    @Test
    void a_post_without_a_key_is_400() {
        authorized()
                .body("{\"body\":\"hello\"}")
                .post("/notes")
                .then()
                .statusCode(400)
                .contentType(containsString("problem+json"))
                .body("detail", containsString("Idempotency-Key"));
    }

    @Test
    void malformed_JSON_an_unknown_field_and_a_blank_field_are_400_problems() {
        for (String body : List.of(
                "{\"body\":",
                "{\"body\":\"x\",\"colour\":\"red\"}",
                "{\"body\":\" \"}",
                "{\"body\":[]}",
                "{\"body\":{}}",
                "[]",
                "\"text\"",
                "")) {
            authorized()
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/notes")
                    .then()
                    .statusCode(400)
                    .contentType(containsString("problem+json"))
                    .body("type", equalTo("urn:homeward:problem:malformed"));
        }
    }

    @Test
    void a_field_that_is_not_allowed_is_a_reason() {
        authorized()
                .header("Idempotency-Key", key)
                .body("{\"body\":\" \"}")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("reasons[0].field", equalTo("body"))
                .body("reasons[0].code", equalTo("NOT_ALLOWED"))
                .body("detail", equalTo("body must not be blank."));
    }

    @Test
    void an_item_of_a_list_that_is_not_allowed_is_named_by_its_place() {
        authorized()
                .header("Idempotency-Key", key)
                .body("{\"body\":\"one\",\"tags\":[\"a\",null]}")
                .post("/notes")
                .then()
                .statusCode(400)
                .body("reasons[0].field", equalTo("tags[1]"))
                .body("detail", equalTo("tags[1] is missing."));
    }

    @Test
    void a_large_body_of_unknown_length_is_refused() {
        LargeBody.isRefused("/notes", Tokens.of("coordinator.enclar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Expect: 100-continue\r\n"})
    void a_small_body_of_unknown_length_is_taken(String expectation) throws IOException {
        String body = "{\"body\":\"streamed\"}";
        String request = """
                POST /notes HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Connection: close\r
                Transfer-Encoding: chunked\r
                %s\r
                %x\r
                %s\r
                0\r
                \r
                """.formatted(Tokens.of("coordinator.enclar"), key, expectation, body.length(), body);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith(expectation.isEmpty() ? "HTTP/1.1 201" : "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 201")
                    .contains("streamed");
        }
    }

    @Test
    void without_a_token_it_is_401_and_with_another_role_403() {
        given().contentType("application/json")
                .body("{}")
                .post("/notes")
                .then()
                .statusCode(401)
                .contentType(containsString("problem+json"));
        given().auth()
                .oauth2(Tokens.of("auditor.enclar"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body("{\"body\":\"x\"}")
                .post("/notes")
                .then()
                .statusCode(403)
                .contentType(containsString("problem+json"));
    }

    @Test
    void a_forged_token_is_401() {
        String[] parts = Tokens.of("coordinator.enclar").split("\\.");
        given().auth()
                .oauth2(parts[0] + "." + parts[1] + "." + "AAAA" + parts[2].substring(4))
                .contentType("application/json")
                .body("{}")
                .post("/notes")
                .then()
                .statusCode(401);
    }

    @Test
    void a_bearer_token_that_is_no_JWT_is_401_as_a_problem() {
        given().auth()
                .oauth2("garbage")
                .contentType("application/json")
                .body("{}")
                .post("/notes")
                .then()
                .statusCode(401)
                .contentType(containsString("problem+json"))
                .body("detail", containsString("not valid"));
    }

    @Test
    void a_change_wants_the_version_it_is_based_on() {
        String id = post(key, "hello").extract().path("id");
        change(id, null).statusCode(428).body("type", equalTo("urn:homeward:problem:precondition-required"));
        change(id, "\"7\"").statusCode(412).body("currentVersion", equalTo(1));
        change(id, "\"1\"").statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void another_hospitals_note_is_404_not_403() {
        String id = post(key, "hello").extract().path("id");
        given().auth()
                .oauth2(Tokens.of("coordinator.valira"))
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body("{\"body\":\"x\"}")
                .put("/notes/" + id)
                .then()
                .statusCode(404)
                .contentType(containsString("problem+json"));
    }

    @Test
    void pages_show_every_row_once() {
        for (int i = 0; i < 5; i++) {
            post(UUID.randomUUID().toString(), "page").statusCode(201);
        }
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            Response page = authorized()
                    .queryParam("limit", 2)
                    .queryParams(next.isEmpty() ? java.util.Map.of() : java.util.Map.of("after", next))
                    .get("/notes")
                    .then()
                    .statusCode(200)
                    .extract()
                    .response();
            seen.addAll(page.path("items.id"));
            next = page.path("next");
        }
        Set<String> distinct = new HashSet<>(seen);
        assertThat(distinct).hasSameSizeAs(seen).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_page_of_nonsense_is_400() {
        authorized().queryParam("limit", 0).get("/notes").then().statusCode(400);
        authorized().queryParam("after", "%%%").get("/notes").then().statusCode(400);
    }

    @Test
    void a_body_of_50_MB_is_413_as_a_problem() {
        authorized()
                .header("Idempotency-Key", key)
                .body("{\"body\":\"" + "x".repeat(50_000_000) + "\"}")
                .post("/notes")
                .then()
                .statusCode(413)
                .contentType(containsString("problem+json"))
                .body("detail", containsString("10 MB"));
    }

    @Test
    void an_unknown_path_is_a_404_problem() {
        authorized().get("/nothing").then().statusCode(404).contentType(containsString("problem+json"));
    }

    @Test
    void aborted_requests_leave_no_connection_behind() {
        // Ten times the pool's size: a leak of one connection an abort would starve it.
        for (int i = 0; i < 200; i++) {
            abortInTheMiddle();
        }
        Awaitility.await()
                .untilAsserted(() -> post(UUID.randomUUID().toString(), "alive").statusCode(201));
    }

    private void abortInTheMiddle() {
        String body = "{\"body\":\"aborted\"}";
        String head = """
                POST /notes HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Idempotency-Key: %s\r
                Content-Length: %d\r
                \r
                """.formatted(Tokens.of("coordinator.enclar"), UUID.randomUUID(), body.length());
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write((head + body).getBytes());
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private ValidatableResponse post(String idempotencyKey, String body) {
        return authorized()
                .header("Idempotency-Key", idempotencyKey)
                .body("{\"body\":\"" + body + "\"}")
                .post("/notes")
                .then();
    }

    private ValidatableResponse change(String id, String match) {
        var request = authorized().body("{\"body\":\"changed\"}");
        return (match == null ? request : request.header("If-Match", match))
                .put("/notes/" + id)
                .then();
    }

    private static io.restassured.specification.RequestSpecification authorized() {
        return given().auth().oauth2(Tokens.of("coordinator.enclar")).contentType("application/json");
    }
}
