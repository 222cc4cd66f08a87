package health.homeward.teaching;

import static io.restassured.RestAssured.given;

import health.homeward.testing.KafkaTester;
import health.homeward.testing.LocalStackResource;
import health.homeward.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The running service on the real PostgreSQL, Kafka and Keycloak. */
@QuarkusTestResource(value = LocalStackResource.class, initArgs = @ResourceArg(name = "service", value = "teaching"))
public abstract class TeachingTest {
    protected static KafkaTester kafka;

    @BeforeAll
    static void listen() {
        kafka = new KafkaTester();
        RestAssured.config = RestAssured.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }

    @AfterAll
    static void hush() {
        kafka.close();
    }

    protected static RequestSpecification as(String login) {
        return given().auth().oauth2(Tokens.of(login)).contentType("application/json");
    }

    protected static RequestSpecification therapist() {
        return as("therapist.marta");
    }

    protected static RequestSpecification command(String login) {
        return as(login).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    protected static RequestSpecification anybody() {
        return given().contentType("application/json");
    }
}
