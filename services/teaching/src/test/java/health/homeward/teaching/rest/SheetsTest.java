package health.homeward.teaching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SheetsTest extends TeachingTest {

    @Test
    void shows_the_sheet_as_data_with_its_rules() {
        var story = Story.ready(kafka, 20).heard();
        var sheet = story.taught("STROKING");
        therapist()
                .get("/sheets/{id}", sheet)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("sheet.state", equalTo("CURRENT"))
                .body("sheet.number", equalTo(1))
                .body("sheet.validUntil", equalTo(story.lastDay.toString()))
                .body("content.minutes", lessThanOrEqualTo(20))
                .body("content.steps.kind[0]", equalTo("WARM_UP"))
                .body("content.never.rule", hasItem("R31"))
                .body("permission.given", equalTo(true));
    }

    @Test
    void lists_a_patients_sheets_page_by_page_and_keeps_the_superseded_ones() {
        var story = Story.ready(kafka, 10).heard();
        var first = story.taught("STROKING");
        story.stage(15);
        await().until(() -> story.sheet() != null && !first.equals(story.sheet()));
        var next = as("auditor.enclar")
                .get("/sheets?limit=1&patientId=" + story.patient)
                .then()
                .statusCode(200)
                .body("items.sheetId", contains(first.toString()))
                .body("items[0].state", equalTo("SUPERSEDED"))
                .body("items[0].end.cause", equalTo("STAGE"))
                .body("items[0].end.by", equalTo(story.sheet().toString()))
                .extract()
                .jsonPath()
                .getString("next");
        as("auditor.enclar")
                .get("/sheets?limit=1&patientId=" + story.patient + "&after=" + next)
                .then()
                .statusCode(200)
                .body("items.sheetId", contains(story.sheet().toString()))
                .body("items[0].replaces", equalTo(first.toString()));
        therapist().get("/sheets?limit=999&patientId=" + story.patient).then().statusCode(400);
        therapist().get("/sheets").then().statusCode(400);
    }

    @Test
    void prints_a_page_that_lets_nothing_in_from_elsewhere() {
        var story = Story.ready(kafka, 30).heard();
        var sheet = story.taught("STROKING", "RUBBING");
        therapist()
                .accept("text/html")
                .get("/sheets/{id}.html", sheet)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("Left shoulder"))
                .body(containsString("No chopping"));
    }

    @Test
    void the_pdf_says_what_the_sheet_says_on_two_pages_at_most() throws IOException {
        var story = Story.ready(kafka, 30).heard();
        var sheet = story.taught("STROKING", "RUBBING");
        var bytes = therapist()
                .accept("application/pdf")
                .get("/sheets/{id}.pdf", sheet)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var pdf = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isBetween(1, 2);
            assertThat(text).contains("Left side", "30 minutes", "Left shoulder", "Left hand", "No chopping");
            assertThat(text).contains("Hospital d'Enclar", "112").doesNotContain("tapping");
        }
    }

    @Test
    void an_old_sheet_is_never_printed_R34b() {
        var story = Story.ready(kafka, 10).heard();
        var sheet = story.taught("STROKING");
        story.suspended();
        await().until(() -> story.sheet() == null);
        for (var form : new String[] {"html", "pdf"}) {
            therapist()
                    .get("/sheets/{id}." + form, sheet)
                    .then()
                    .statusCode(409)
                    .body("reasons.code", contains("SHEET_SUPERSEDED", "HOLD"));
        }
        therapist()
                .get("/sheets/{id}", sheet)
                .then()
                .header("ETag", "\"2\"")
                .body("sheet.end.rule", equalTo("R36"))
                .body("permission.given", equalTo(false));
    }

    @Test
    void who_may_not_look_is_turned_away() {
        var story = Story.ready(kafka, 10).heard();
        var sheet = story.taught("STROKING");
        for (var path : new String[] {
            "/sheets?patientId=" + story.patient,
            "/sheets/" + sheet,
            "/sheets/" + sheet + ".html",
            "/sheets/" + sheet + ".pdf"
        }) {
            anybody().get(path).then().statusCode(401);
            as("dispatcher.enclar").get(path).then().statusCode(403);
        }
        for (var form : new String[] {"", ".html", ".pdf"}) {
            as("therapist.nuria").get("/sheets/" + sheet + form).then().statusCode(404);
            therapist().get("/sheets/" + UUID.randomUUID() + form).then().statusCode(404);
            therapist().get("/sheets/not-an-id" + form).then().statusCode(404);
        }
        as("therapist.nuria")
                .get("/sheets?patientId=" + story.patient)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
