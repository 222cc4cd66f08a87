package health.homeward.intake;

import static io.restassured.RestAssured.given;

import health.homeward.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends IntakeTest {

    @Test
    void the_served_api_is_the_published_one() {
        OpenApiContract.check(
                "intake", given().accept("application/yaml").get("/q/openapi").asString());
    }
}
