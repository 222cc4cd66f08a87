package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.testing.RestContract;
import health.homeward.testing.RestContract.Promise;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every endpoint gives every answer that its published contract promises; a new promise without a way to provoke it fails here. */
@QuarkusTest
class PromisedAnswersTest extends FieldTest {
    private static final RestContract FIELD = RestContract.of("field");
    private static final List<String> NO_THERAPISTS =
            List.of("neurologist.enclar", "dispatcher.enclar", "coordinator.enclar", "auditor.enclar");

    static List<Promise> promises() {
        return FIELD.promises();
    }

    static Stream<Promise> operations() {
        return promises().stream().filter(promise -> promise.status() == 200);
    }

    static Stream<Promise> commands() {
        return operations().filter(operation -> operation.verb().equals("post"));
    }

    static Stream<Arguments> operationsOfNoTherapist() {
        return operations().flatMap(operation -> NO_THERAPISTS.stream().map(login -> Arguments.of(operation, login)));
    }

    @Test
    void there_are_seven_operations() {
        assertThat(operations()).hasSize(7);
        assertThat(commands()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("promises")
    void every_promised_answer_is_given_and_looks_as_published(Promise promise) {
        Response answer = FieldCall.provoking(promise);
        assertThat(answer.statusCode()).isEqualTo(promise.status());
        assertPublished(promise, answer);
    }

    @ParameterizedTest
    @MethodSource("operationsOfNoTherapist")
    void somebody_who_is_no_therapist_gets_nothing_and_reaches_nobody(Promise operation, String login) {
        Response answer = FieldCall.of(operation).by(login).send();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.<String>path("type")).isEqualTo("urn:homeward:problem:forbidden");
        assertPublished(new Promise(operation.verb(), operation.path(), 403), answer);
        assertThat(Fakes.asked()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_our_page_did_not_send_is_refused_and_reaches_nobody(Promise command) {
        Response answer = FieldCall.of(command).without("X-Homeward-Client").send();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.<String>path("type")).isEqualTo("urn:homeward:problem:foreign-page");
        assertPublished(new Promise(command.verb(), command.path(), 403), answer);
        assertThat(Fakes.asked()).isEmpty();
    }

    private static void assertPublished(Promise promise, Response answer) {
        assertThat(answer.contentType())
                .startsWith(promise.status() < 400 ? "application/json" : "application/problem+json");
        JsonNode body = read(answer);
        assertThat(FIELD.faults(promise.verb(), promise.path(), promise.status(), body))
                .isEmpty();
        assertThat(FIELD.headers(promise.verb(), promise.path(), promise.status()))
                .allSatisfy(header -> assertThat(answer.header(header)).isNotBlank());
        if (promise.status() >= 400) {
            assertThat(body.path("status").asInt()).isEqualTo(promise.status());
            assertThat(body.path("detail").asText()).isNotBlank();
        }
    }

    private static JsonNode read(Response answer) {
        try {
            return new ObjectMapper().readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + answer.asString(), e);
        }
    }
}
