package health.homeward.clearance;

import static io.restassured.RestAssured.given;

import health.homeward.testing.EventContract;
import health.homeward.testing.OpenApiContract;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest extends ServiceTest {
    @Test
    void the_served_api_is_the_published_one() {
        OpenApiContract.check(
                "clearance",
                given().accept("application/yaml").get("/q/openapi").asString());
    }

    @Test
    void every_event_has_a_schema_and_an_example_that_obeys_it() {
        EventContract.checkExamples("clearance");
    }
}
