package health.homeward.teaching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import health.homeward.testing.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JourneyTest extends TeachingTest {

    @Test
    void a_daughter_is_taught_opens_her_sheet_and_stops_everything_with_one_button_R34b_R42() {
        var story = Story.ready(kafka, 15).heard();
        var first = story.taught("STROKING", "RUBBING");

        EventContract.check(story.awaits("TechniqueSignedOff"));
        EventContract.check(story.awaits("SheetIssued"));
        var secret = story.secret();
        opened(secret)
                .body("state", equalTo("SHEET"))
                .body("sheet.minutes", equalTo(15))
                .body("sheet.techniques", contains("STROKING", "RUBBING"))
                .body("sheet.areas", contains("SHOULDER", "THIGH", "ARM", "LEG"))
                .body("sheet.never.code", hasItems("STRONG_BLOWS", "CHOPPING", "SLAPPING", "SPINE"));

        story.stage(20);
        await().atMost(Duration.ofSeconds(20)).until(() -> story.sheet() != null && !first.equals(story.sheet()));
        opened(secret).body("sheet.minutes", equalTo(20)).body("sentence", containsString("counts now"));

        var concern = anybody()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("""
                        {"secret":"%s","findings":[{"code":"FEVER","answer":"YES"},{"code":"SOMETHING_ELSE","answer":"UNSURE"}]}""".formatted(secret))
                .post("/public/concerns")
                .then()
                .statusCode(201)
                .body("sentence", equalTo("The massage is on hold; your neurologist's team was told."))
                .extract()
                .jsonPath()
                .getString("concernId");
        var raised = story.awaits("ConcernRaised");
        EventContract.check(raised);
        assertThat(raised.text("/concernId")).isEqualTo(concern);
        assertThat(raised.text("/findings/0/rule")).isEqualTo("R36");
        EventContract.check(kafka.await(
                "teaching",
                e -> e.is("SheetSuperseded")
                        && e.key().equals(story.patient.toString())
                        && e.text("/cause").equals("HOLD"),
                Duration.ofSeconds(20)));
        opened(secret).body("state", equalTo("NOT_TODAY")).body("title", equalTo("Do not massage today"));

        story.suspended().resumed();
        await().atMost(Duration.ofSeconds(20)).until(() -> story.sheet() != null);
        opened(secret).body("state", equalTo("SHEET")).body("sheet.minutes", equalTo(20));
    }

    @Test
    void the_page_as_html_shows_the_sheet_and_then_the_reason_without_a_diagnosis() {
        var story = Story.ready(kafka, 10).heard();
        story.taught("STROKING");
        var secret = story.secret();
        page(secret).body(containsString("Left side")).body(containsString("No chopping"));
        story.suspended();
        await().atMost(Duration.ofSeconds(20)).until(() -> story.sheet() == null);
        page(secret)
                .body(containsString("Do not massage today"))
                .body(containsString("on hold"))
                .body(not(containsString("FEVER")))
                .body(not(containsString("Left shoulder")));
    }

    private static io.restassured.response.ValidatableResponse opened(String secret) {
        return anybody()
                .accept("application/json")
                .body("{\"secret\":\"" + secret + "\"}")
                .post("/public/sheet")
                .then()
                .statusCode(200);
    }

    private static io.restassured.response.ValidatableResponse page(String secret) {
        return anybody()
                .accept("text/html")
                .body("{\"secret\":\"" + secret + "\"}")
                .post("/public/sheet")
                .then()
                .statusCode(200)
                .contentType("text/html");
    }
}
