package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** Whether the questions that a service is asked bite: here it is a server that lets everybody do everything. */
class ApiContractTest {
    private static final String UNPROTECTED = """
            paths:
              /notes:
                get: {responses: {"200": {}}}
                put: {responses: {"200": {}}, requestBody: {content: {application/json: {}}}}
                post: {responses: {"201": {}}}
              /notes/{id}:
                get: {responses: {"200": {}}}
            """;
    private static final String PROTECTED = """
            paths:
              /notes/{id}:
                get: {responses: {"200": {}, "404": {}, "409": {}}, security: [{Login: [therapist]}]}
              /notes/mine:
                get: {responses: {"200": {}}, security: [{Login: [therapist]}]}
              /notes/{id}.pdf:
                get: {responses: {"200": {}}, security: [{Login: [therapist]}]}
            """;

    private HttpServer server;

    @BeforeEach
    void everythingIsAllowed() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        RestAssured.port = server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        RestAssured.port = RestAssured.UNDEFINED_PORT;
    }

    @Test
    void an_operation_without_protection_fails_every_question() throws IOException {
        List<DynamicTest> tests =
                ApiContract.of(operations(UNPROTECTED)).tests().toList();

        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly(
                        "GET /notes without a token: 401",
                        "PUT /notes without a token: 401",
                        "PUT /notes malformed: 400",
                        "PUT /notes without If-Match: 428",
                        "POST /notes without a token: 401",
                        "POST /notes without key: 400",
                        "GET /notes/{id} without a token: 401",
                        "GET /notes/{id} unknown: 404",
                        "every exception is one");
        assertThat(tests)
                .allSatisfy(test ->
                        assertThatThrownBy(() -> test.getExecutable().execute()).isInstanceOf(AssertionError.class));
    }

    @Test
    void an_exception_that_is_none_fails() throws IOException {
        PublishedOperations operations = operations(PROTECTED);
        for (ApiContract stale : List.of(
                ApiContract.of(operations).openToAll("GET /notes/mine", "It was once"),
                ApiContract.of(operations).openToEveryRole("GET /gone", "It was once"),
                ApiContract.of(operations).withoutKey("GET /notes/mine", "It was once"),
                ApiContract.of(operations).body("POST /gone", "{}"),
                ApiContract.of(operations).place("gone", "1"))) {
            assertThatThrownBy(() -> last(stale).getExecutable().execute()).isInstanceOf(AssertionError.class);
        }
        assertThatCode(() -> last(ApiContract.of(operations)).getExecutable().execute())
                .doesNotThrowAnyException();
    }

    @Test
    void a_request_belongs_to_the_most_exact_path() throws IOException {
        PublishedOperations operations = operations(PROTECTED);
        assertThat(operations.serving("GET", "/notes/mine").orElseThrow().path())
                .isEqualTo("/notes/mine");
        assertThat(operations.serving("GET", "/notes/17").orElseThrow().path()).isEqualTo("/notes/{id}");
        assertThat(operations.serving("GET", "/notes/17.pdf").orElseThrow().path())
                .isEqualTo("/notes/{id}.pdf");
        assertThat(operations.serving("GET", "/notes/17/18")).isEmpty();
        assertThat(operations.serving("PUT", "/notes/17")).isEmpty();
    }

    @Test
    void a_status_that_nobody_saw_and_an_answer_that_is_not_published_fail() throws IOException {
        var coverage = new ApiCoverage(operations(PROTECTED)).neverRefused("GET /notes/{id}", "No rule looks at it");
        List<String> seen =
                List.of("GET /notes/{id} 200", "GET /notes/{id} 404", "GET /notes/mine 200", "GET /notes/{id}.pdf 200");

        assertThatCode(() -> coverage.check(seen)).doesNotThrowAnyException();
        assertThatThrownBy(() -> coverage.check(seen.subList(1, 4))).hasMessageContaining("GET /notes/{id} 200");
        assertThatThrownBy(() -> coverage.check(with("! GET /notes/mine answered 418", seen)))
                .hasMessageContaining("418");
        assertThatThrownBy(() -> coverage.check(with("GET /notes/{id} 409", seen)))
                .hasMessageContaining("neverRefused");
    }

    @Test
    void a_sentence_with_the_machine_behind_it_fails() {
        for (String detail : List.of(
                "", "Nothing", "No full stop", "java.lang.IllegalState failed.", "A NullPointerException came.")) {
            assertThatThrownBy(() -> ProblemAnswer.check(409, "application/problem+json", problem(detail), 409))
                    .isInstanceOf(AssertionError.class);
        }
        String good = "The break is not over.";
        assertThat(ProblemAnswer.check(409, "application/problem+json", problem(good), 409))
                .isEqualTo(good);
    }

    private static String problem(String detail) {
        return "{\"detail\":\"%s\"}".formatted(detail);
    }

    private static List<String> with(String line, List<String> lines) {
        return Stream.concat(Stream.of(line), lines.stream()).toList();
    }

    private static DynamicTest last(ApiContract contract) {
        return contract.tests().toList().getLast();
    }

    private static PublishedOperations operations(String document) throws IOException {
        return PublishedOperations.in(new YAMLMapper().readTree(document));
    }
}
