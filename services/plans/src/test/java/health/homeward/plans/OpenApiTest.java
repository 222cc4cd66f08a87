package health.homeward.plans;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends PlansTest {

    @Test
    void the_served_api_is_the_published_one() {
        String served = given().accept("application/yaml").get("/q/openapi").asString();
        assertThat(served).contains("/courses/preview");
        OpenApiContract.check("plans", served);
    }
}
