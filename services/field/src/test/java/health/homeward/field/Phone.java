package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import health.homeward.testing.Chromium;
import health.homeward.testing.Repository;
import health.homeward.testing.TestRun;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A therapist's phone, 360 × 740, with the page open. Speaks the words that stand on the screen. */
final class Phone implements AutoCloseable {
    private static final Path WEB = Repository.root().resolve("services/field/src/main/webui");
    private static final Path SHOTS = Repository.root().resolve("services/field/target/screenshots");

    final BrowserContext context;
    final Page page;
    final List<String> complaints = new ArrayList<>();

    private Phone(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(10_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Phone with(Chromium chromium) {
        return with(chromium, ColorScheme.LIGHT);
    }

    static Phone with(Chromium chromium, ColorScheme scheme) {
        return new Phone(chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://localhost:" + RestAssured.port)
                        .setViewportSize(360, 740)
                        .setDeviceScaleFactor(2)
                        .setHasTouch(true)
                        .setIsMobile(true)
                        .setColorScheme(scheme)));
    }

    /** Opens a page, which leads to the real login; afterwards stands on that page. */
    Phone signIn(String login, String path) {
        page.navigate(path);
        page.getByLabel("Username or email").fill(login);
        page.locator("#password").fill(TestRun.stack().userPassword());
        page.locator("#kc-login").click();
        return this;
    }

    void tap(String words) {
        button(words).click();
    }

    void follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    /** Opens a visit from the day and waits for its plan. */
    void open(String name) {
        follow(name);
        sees("Session 7");
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Answers one question: the words of the question, then the words of the answer. */
    void answer(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    void choose(String words) {
        page.getByLabel(words, new Page.GetByLabelOptions().setExact(true)).check();
    }

    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    void seesTitle(String words) {
        page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(words).setLevel(1))
                .waitFor();
    }

    String text() {
        return page.locator("body").innerText();
    }

    void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve("whole").resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Serious and critical findings of axe-core on what is on the screen now. */
    List<String> barriers() {
        page.evaluate(file(WEB.resolve("node_modules/axe-core/axe.min.js")));
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) page.evaluate("""
                async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                  .filter((one) => one.impact === 'serious' || one.impact === 'critical')
                  .map((one) => one.id + ': ' + one.nodes.map((node) => node.target + ' ' + node.failureSummary).join(' | '))""");
        return found;
    }

    /** What is wider than the screen, so that somebody would have to scroll sideways. */
    Object overflow() {
        return page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Everything to press that is smaller than 44 px in a direction. */
    List<String> smallTargets() {
        @SuppressWarnings("unchecked")
        List<String> found = (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('button, a[href], label.option')]
                  .filter((one) => !one.classList.contains('skip') && one.getClientRects().length > 0)
                  .map((one) => one.classList.contains('whole') ? one.closest('article') : one)
                  .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent || one.ariaLabel }))
                  .filter(({ box }) => box.width < 44 || box.height < 44)
                  .map(({ box, name }) => name + ' ' + box.width + 'x' + box.height)""");
        return found;
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    private static String file(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
