package health.homeward.teaching.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import health.homeward.testing.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A caregiver's phone, 360 pixels wide, in a real browser; the pictures stay under target/pictures. */
@QuarkusTest
class PageInBrowserTest extends TeachingTest {
    private static Chromium chromium;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void a_phone() {
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(360, 740))
                .newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(
                request -> addresses.add(request.url() + " " + request.headers().get("referer")));
    }

    @Test
    void a_caregiver_opens_the_sheet_says_what_is_wrong_and_sees_that_it_is_on_hold() {
        var story = Story.ready(kafka, 20).heard();
        story.taught("STROKING", "RUBBING");
        var secret = story.secret();
        open(secret);
        PlaywrightAssertions.assertThat(page.locator("h1").first()).hasText("Left side");
        PlaywrightAssertions.assertThat(page.locator(".never")).containsText("No chopping");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        picture("sheet", true);

        page.locator("#wrong").click();
        picture("wrong", true);
        page.locator("#concern button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator("#told")).hasText("Choose at least one thing.");
        page.locator("input[name=FEVER][value=UNSURE]")
                .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
        page.locator("#concern button[type=submit]").click();
        PlaywrightAssertions.assertThat(page.locator(".closed h1")).hasText("Do not massage today");
        PlaywrightAssertions.assertThat(page.locator(".why"))
                .hasText("The massage is on hold; your neurologist's team was told.");
        picture("hold", false);

        assertThat(addresses).noneMatch(address -> address.contains(secret));
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_link_that_does_not_open_says_so_plainly() {
        open("wrong");
        PlaywrightAssertions.assertThat(page.locator(".message")).containsText("This link does not open.");
        assertThat(page.locator("#bar").isVisible()).isFalse();
    }

    @Test
    void the_open_page_follows_a_hold_when_it_is_looked_at_again() {
        var story = Story.ready(kafka, 10).heard();
        story.taught("STROKING");
        open(story.secret());
        PlaywrightAssertions.assertThat(page.locator("h1").first()).hasText("Left side");
        story.suspended();
        await().until(() -> story.sheet() == null);
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        PlaywrightAssertions.assertThat(page.locator(".closed h1")).hasText("Do not massage today");
    }

    private void open(String secret) {
        page.navigate("http://localhost:" + RestAssured.port + "/s#" + secret);
    }

    private void picture(String name, boolean whole) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/pictures/" + name + ".png"))
                .setFullPage(whole));
    }
}
