package health.homeward.dispatch.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import health.homeward.dispatch.roads.SmallTown;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The running service with an extract: told, offered and shown ways are roads. */
@QuarkusTest
@TestProfile(OnRoadsTest.WithAnExtract.class)
class OnRoadsTest extends ServiceTest {

    /** An invented town around Andorra la Vella. */
    public static class WithAnExtract implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder =
                        Files.createTempDirectory(Path.of("target"), "town").toAbsolutePath();
                return Map.of(
                        "homeward.dispatch.roads.extract",
                        SmallTown.writtenTo(folder).toString(),
                        "homeward.dispatch.roads.cache",
                        folder.resolve("cache").toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void a_visit_is_told_offered_and_shown_with_its_way_by_road() {
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'roads' }.status", equalTo("UP"))
                .body("checks.find { it.name == 'roads' }.data.state", equalTo("READY"))
                .body("checks.find { it.name == 'roads' }.data.extract", equalTo("town.osm")));
        employ("enclar", MARTA);
        UUID patient = UUID.randomUUID();
        story.home(patient, Story.home(patient).replace("1.5340", "1.5100"));
        story.referred(patient, "enclar", "09:00", "18:00");
        story.course(patient, Story.session("2026-03-03", 20));

        ReceivedEvent told = kafka.await("dispatch", "VisitScheduled", patient);

        assertThat(told.json().at("/travelEstimated").asBoolean()).isFalse();
        Map<String, Object> visit = visitIn("SCHEDULED", patient);
        command(DISPATCHER)
                .post("/visits/" + id(visit) + "/offers")
                .then()
                .statusCode(200)
                .body("offers.travelEstimated", everyItem(is(false)));
        as(MARTA)
                .get("/therapists/me/days/2026-03-03")
                .then()
                .statusCode(200)
                .body("visits[0].travelEstimated", equalTo(false));
        assertThat(as(DISPATCHER)
                        .get("/regions/enclar/days/2026-03-03/plan.svg")
                        .asString())
                .contains("class=\"way\"", "class=\"street\"")
                .doesNotContain("way guess");
    }
}
