package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import health.homeward.testing.LargeBody;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class BodyLimitTest extends FieldTest {
    private static final String START = "/api/visits/" + FakeDay.MARIA + "/start";
    private static final String CLEAR = "{\"checks\":[],\"conscious\":\"YES\"}";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_body_that_is_announced_too_large_is_a_problem_and_reaches_nobody() {
        announced(CLEAR + " ".repeat(MEGABYTE + 1 - CLEAR.length()))
                .statusCode(413)
                .contentType("application/problem+json")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body("type", equalTo("urn:homeward:problem:too-large"))
                .body("title", equalTo("The request is too large"))
                .body("detail", equalTo("Send at most 1 MB in one request. Nothing was stored."));
        assertThat(Fakes.asked()).isEmpty();
    }

    @Test
    void a_body_that_is_just_not_too_large_passes() {
        announced(CLEAR + " ".repeat(MEGABYTE - CLEAR.length())).statusCode(200);
    }

    @Test
    void a_large_body_of_unknown_length_is_refused_whoever_sends_it() {
        LargeBody.isRefused(START, "of-nobody", "1 MB");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_small_body_of_unknown_length_passes_whole(boolean asksFirst) {
        command()
                .headers(asksFirst ? Map.of("Expect", "100-continue") : Map.of())
                .body(ofUnknownLength(CLEAR))
                .post(START)
                .then()
                .statusCode(200);
        assertThat(Fakes.commands()).singleElement().satisfies(call -> assertThat(call)
                .containsEntry("body", CLEAR));
    }

    /** Wrapped, because of a bare array the client announces the length. */
    private static InputStream ofUnknownLength(String body) {
        return new BufferedInputStream(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static ValidatableResponse announced(String body) {
        return command().body(body).post(START).then();
    }

    private static RequestSpecification command() {
        return SignedIn.as("therapist.marta")
                .call()
                .contentType("application/json")
                .header("X-Homeward-Client", "field")
                .header("Idempotency-Key", "key-of-a-body")
                .header("If-Match", "\"3\"");
    }
}
