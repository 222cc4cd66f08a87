package health.homeward.field;

import static io.restassured.RestAssured.given;

import health.homeward.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends FieldTest {
    @Test
    void the_served_api_is_the_published_one() {
        OpenApiContract.check(
                "field", given().accept("application/yaml").get("/q/openapi").asString());
    }
}
