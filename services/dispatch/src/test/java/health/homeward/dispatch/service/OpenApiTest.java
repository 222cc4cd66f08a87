package health.homeward.dispatch.service;

import static io.restassured.RestAssured.given;

import health.homeward.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void the_served_api_is_the_published_one() {
        OpenApiContract.check(
                "dispatch", given().accept("application/yaml").get("/q/openapi").asString());
    }
}
