package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import health.homeward.plans.PlansTest;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.rest.page.Asked;
import health.homeward.plans.rest.page.PreviewPage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The preview as a page: what it says, and who gets it instead of data. */
@QuarkusTest
class PreviewPageTest extends PlansTest {
    private static final String CODE = "<script>alert(1)</script>";

    @Test
    void who_asks_for_html_gets_a_page_that_needs_nothing_else() {
        cleared();
        String page = page(order(20, "DAILY"))
                .statusCode(200)
                .contentType("text/html; charset=UTF-8")
                .header("Cache-Control", equalTo("no-store"))
                .header("Vary", containsString("Accept"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asString();
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"en\">", "nothing is written", patient.toString(), clearance.toString())
                .doesNotContain("<script", "<link", "<img", "src=", "href=", "@import", "url(");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, text/html;q=0.5"})
    void whoever_does_not_ask_for_html_first_gets_data(String accept) {
        cleared();
        as("neurologist.enclar")
                .accept(accept)
                .body(order(20, "DAILY"))
                .post("/courses/preview")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"))
                .body("sessions", hasSize(20));
    }

    @Test
    void a_derived_value_is_marked_wherever_its_rule_stands_R12_R17_R19() {
        cleared();
        page(order(20, "DAILY"))
                .body(containsString("R12†"))
                .body(containsString("R17†"))
                .body(containsString("<b>R19†</b>"))
                .body(containsString("a clinician must confirm them before real use"))
                .body(not(containsString("R18†")));
    }

    @Test
    void every_rule_on_the_page_is_explained_in_the_tables_words_R18_R31() {
        cleared();
        String page = page(order(20, "DAILY")).extract().asString();
        assertThat(page)
                .contains(
                        "The first limb area is the shoulder or the thigh of the affected side.",
                        "No strong blows, no chopping, and nobody can lift this.")
                .doesNotContain("outside the source");
    }

    @Test
    void a_warning_stands_on_the_page_with_its_rule_R13() {
        cleared();
        page(order(20, "GAP_2").replace("\"procedures\"", "\"acceptSlowRamp\":true,\"procedures\""))
                .statusCode(200)
                .body(containsString("<b>R13</b> The prescriber accepts less than the required minutes"))
                .body(containsString("(R13): not reached by then."));
    }

    @Test
    void a_refusal_is_a_page_too_with_all_its_reasons_and_stays_409_R1_R3_R14() {
        cleared();
        String bad = order(31, "DAILY")
                .replace("{\"goal\":\"LIMB_FUNCTION\"}", "{\"goal\":\"SPASM_REDUCTION\"},{\"goal\":\"MUSCLE_TONE\"}")
                .replace("[{\"role\":\"NEUROLOGIST\"}]", "[]");
        page(bad)
                .statusCode(409)
                .contentType("text/html; charset=UTF-8")
                .body(containsString("<b>R14</b>"))
                .body(containsString("<b>R3</b>"))
                .body(containsString("<b>R1</b>"))
                .body(containsString("A course has 20 to 30 procedures; an earlier end needs a reason."));
    }

    @Test
    void what_no_page_can_show_stays_a_problem() {
        page(order(20, "DAILY")).statusCode(404).contentType(containsString("problem+json"));
        page("{}").statusCode(400).contentType(containsString("problem+json"));
    }

    @Test
    void no_sentence_becomes_part_of_the_pages_code() {
        var refused = new Compilation.Refused(List.of(new Reason("R60", "CODE", CODE)));
        assertThat(PreviewPage.of(refused, new Asked(null, null, CLOCK.instant())))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain(CODE);
    }

    private ValidatableResponse page(String body) {
        return as("neurologist.enclar")
                .accept("text/html")
                .body(body)
                .post("/courses/preview")
                .then();
    }
}
