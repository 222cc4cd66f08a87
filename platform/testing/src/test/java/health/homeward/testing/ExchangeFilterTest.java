package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether an answer's body is really held to the document: here it is a server that answers what each test tells it. */
class ExchangeFilterTest {
    private final String path = "/notes-" + UUID.randomUUID();
    private HttpServer server;
    private volatile String answered;
    private volatile int status = 200;
    private volatile String form = "application/json;charset=UTF-8";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answered.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", form);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_null_where_the_document_allows_none_is_named() throws IOException {
        assertThat(contradictions("{\"text\":null}")).singleElement().asString().contains("/text: null found");
        assertThat(contradictions("{\"author\":{\"level\":null}}"))
                .anySatisfy(line -> assertThat(line).contains("/author/level: null found"));
    }

    @Test
    void a_null_that_is_published_and_a_field_that_is_absent_are_no_contradiction() throws IOException {
        assertThat(contradictions("{\"text\":\"hello\",\"until\":null}")).isEmpty();
        assertThat(contradictions("{}")).isEmpty();
    }

    @Test
    void a_wrong_type_and_a_field_that_nobody_published_are_named() throws IOException {
        assertThat(contradictions("{\"text\":7}")).singleElement().asString().contains("/text: integer found");
        assertThat(contradictions("{\"colour\":\"red\"}"))
                .singleElement()
                .asString()
                .contains("colour");
    }

    @Test
    void a_body_where_none_is_published_is_named() throws IOException {
        var contract = RestContract.in("paths: {/notes: {get: {responses: {\"200\": {}}}}}");
        assertThat(contract.faults("get", "/notes", 200, new YAMLMapper().readTree("{}")))
                .singleElement()
                .asString()
                .contains("no such body");
    }

    @Test
    void a_refusal_that_is_no_problem_is_named_unless_its_form_is_published() throws IOException {
        status = 409;
        form = "text/html; charset=UTF-8";
        assertThat(contradictions("<p>Refused</p>")).isEmpty();
        form = "text/plain";
        assertThat(contradictions("Refused")).singleElement().asString().contains("answered 409 as text/plain");
    }

    /** What this run has noted of the answer; the path is one of this test alone. */
    private List<String> contradictions(String body) throws IOException {
        answered = body;
        String operation = path + "-" + UUID.randomUUID();
        String document = """
                paths:
                  %s:
                    get:
                      responses:
                        "200":
                          content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
                        "409":
                          content: {text/html: {schema: {type: string}}}
                components:
                  schemas:
                    Note:
                      type: object
                      properties:
                        text: {type: string}
                        until: {type: [string, "null"]}
                        author: {$ref: "#/components/schemas/Author"}
                    Author: {type: object, properties: {level: {$ref: "#/components/schemas/Level"}}}
                    Level: {type: string, enum: [NOVICE, HIGH]}
                """.formatted(operation);
        RestAssured.given()
                .port(server.getAddress().getPort())
                .filter(new ExchangeFilter(
                        PublishedOperations.in(new YAMLMapper().readTree(document)), RestContract.in(document)))
                .get(operation);
        assertThat(Exchanges.kept()).contains("GET " + operation + " " + status);
        return Exchanges.kept().stream()
                .filter(line -> line.startsWith("! GET " + operation + " "))
                .toList();
    }
}
