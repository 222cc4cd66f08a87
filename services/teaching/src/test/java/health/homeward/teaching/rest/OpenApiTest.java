package health.homeward.teaching.rest;

import static io.restassured.RestAssured.given;

import health.homeward.teaching.TeachingTest;
import health.homeward.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends TeachingTest {

    @Test
    void the_served_api_is_the_published_one() {
        OpenApiContract.check(
                "teaching", given().accept("application/yaml").get("/q/openapi").asString());
    }
}
