package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import health.homeward.plans.PlansTest;
import health.homeward.testing.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The preview page as it was saved, opened in a real browser and printed; the pictures stay under target/pictures. */
@QuarkusTest
class PreviewInBrowserTest extends PlansTest {
    private static final Path PICTURES = Path.of("target/pictures");
    private static Chromium chromium;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
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

    @AfterEach
    void nothing_was_complained_of_or_fetched() {
        page.context().close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
        assertThat(asked).as("what the page asked for beside itself").hasSize(1);
    }

    @Test
    void on_a_desktop_the_whole_course_is_seen_at_once() throws IOException {
        open(1280, 900, order(20, "DAILY"), "desktop");
        fits();
        allRowsAreSeen(20);
        chartHas(20);
        isReadable();
        assertThat(page.locator("thead th").allInnerTexts())
                .containsSubsequence("Minutes", "Areas and steps in order", "Position", "Rules");
    }

    @Test
    void on_a_phone_nobody_scrolls_sideways_and_each_session_is_a_card() throws IOException {
        open(390, 844, order(30, "DAILY"), "phone");
        fits();
        allRowsAreSeen(30);
        chartHas(30);
        isReadable();
    }

    @Test
    void a_slow_course_with_a_warning_keeps_its_chart_legible_R13() throws IOException {
        open(1280, 900, order(30, "GAP_3").replace("\"procedures\"", "\"acceptSlowRamp\":true,\"procedures\""), "slow");
        fits();
        chartHas(30);
        assertThat(page.locator(".warnings").innerText()).contains("R13");
        assertThat(page.locator("svg desc").textContent()).contains("not reached by then");
    }

    @Test
    void a_refusal_is_seen_with_every_reason_R3_R14() throws IOException {
        String bad = order(31, "DAILY")
                .replace("{\"goal\":\"LIMB_FUNCTION\"}", "{\"goal\":\"SPASM_REDUCTION\"},{\"goal\":\"MUSCLE_TONE\"}");
        open(390, 844, bad, "refused");
        fits();
        isReadable();
        assertThat(page.locator(".warnings li").allInnerTexts())
                .satisfiesExactly(first -> assertThat(first).startsWith("R14"), second -> assertThat(second)
                        .startsWith("R3"));
    }

    @Test
    void on_paper_the_tables_head_stands_on_every_page_with_sessions_and_no_session_is_torn() throws IOException {
        open(1280, 900, order(30, "DAILY"), "printed");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Path pdf = PICTURES.resolve("printed.pdf");
        page.pdf(new Page.PdfOptions().setPath(pdf).setPreferCSSPageSize(true).setPrintBackground(true));
        List<String> sheets = texts(pdf);
        assertThat(sheets).hasSizeBetween(2, 9);
        assertThat(sheets).allSatisfy(text -> assertThat(text).contains("nothing is written", "of " + sheets.size()));
        List<String> withSessions =
                sheets.stream().filter(text -> text.contains("soft ending")).toList();
        assertThat(withSessions)
                .hasSizeGreaterThan(1)
                .allSatisfy(text -> assertThat(text).contains("Techniques").contains("Position"))
                .allSatisfy(text -> assertThat(text.split("warm up", -1)).hasSameSizeAs(text.split("soft ending", -1)));
    }

    @ParameterizedTest
    @CsvSource({"scoliosis, 15", "osteochondrosis-neck, 10", "radiculitis, 10", "hernia, 10", "history-fever-over, 20"})
    void what_is_merely_told_is_seen_in_every_regimen_R64b_R65c_R66c_R66e(String example, int sessions)
            throws IOException {
        show(1280, 900, "/plans/preview", PublishedExamples.request(example), example);
        fits();
        allRowsAreSeen(sessions);
        assertThat(page.locator("svg circle.session").count()).isEqualTo(sessions);
        isReadable();
        assertThat(page.locator("svg .due").count()).isEqualTo(example.startsWith("history") ? 1 : 0);
    }

    private void open(int width, int height, String body, String name) throws IOException {
        cleared();
        show(width, height, "/courses/preview", body, name);
    }

    private void show(int width, int height, String path, String body, String name) throws IOException {
        String html = as("neurologist.enclar")
                .accept("text/html")
                .body(body)
                .post(path)
                .asString();
        Path file = Files.writeString(Files.createDirectories(PICTURES).resolve(name + ".html"), html);
        page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(width, height))
                .newPage();
        complaints.clear();
        asked.clear();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(file.toUri().toString());
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    private void fits() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels to scroll sideways")
                .isEqualTo(0);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('td, th, li, dd, dt, p')]
                  .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'contents')
                  .map((one) => one.textContent)""")).as("what does not fit its place").isEqualTo(List.of());
    }

    private void allRowsAreSeen(int sessions) {
        var rows = page.locator("tbody.session");
        assertThat(rows.count()).isEqualTo(sessions);
        for (int i = 0; i < sessions; i++) {
            assertThat(rows.nth(i).innerText())
                    .contains(Integer.toString(i + 1))
                    .contains("soft ending");
            assertThat(rows.nth(i).boundingBox().height).isGreaterThan(20);
        }
    }

    /** A point a session, the stair from the first to the last of them, and the line that is due. */
    private void chartHas(int sessions) {
        assertThat(page.locator("svg circle.session").count()).isEqualTo(sessions);
        assertThat(page.locator("svg path.ramp").getAttribute("d").split("H")).hasSize(sessions);
        assertThat(page.locator("svg .due").count()).isEqualTo(1);
        assertThat(page.locator("svg .due-words").textContent()).isEqualTo("30 min by day 14 (R13)");
        assertThat(page.locator("svg title").first().textContent()).contains("course day");
        assertThat(page.evaluate("""
                () => { const all = document.querySelector('svg').getBoundingClientRect();
                  return [...document.querySelectorAll('svg text')].map((one) => one.getBoundingClientRect())
                    .filter((one) => one.left < all.left - 1 || one.right > all.right + 1
                      || one.top < all.top - 1 || one.bottom > all.bottom + 1).length; }""")).as("words cut off by the chart's edge").isEqualTo(0);
    }

    /** Contrast of 4.5 at least between each text and what lies behind it (WCAG AA), and no text too small to read. */
    private void isReadable() {
        assertThat(page.evaluate("""
                () => {
                  const light = (rgb) => rgb.map((c) => c / 255)
                    .map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
                  const rgb = (color) => color.match(/[0-9.]+/g).map(Number);
                  const behind = (one) => { for (; one; one = one.parentElement) {
                    const c = rgb(getComputedStyle(one).backgroundColor); if (c.length === 3 || c[3] > 0) return c.slice(0, 3); }
                    return [255, 255, 255]; };
                  const faults = [];
                  for (const one of document.querySelectorAll('body *')) {
                    if (![...one.childNodes].some((n) => n.nodeType === 3 && n.data.trim()) || !one.getClientRects().length) continue;
                    const style = getComputedStyle(one);
                    const ink = one instanceof SVGElement ? style.fill : style.color;
                    const [a, b] = [light(rgb(ink).slice(0, 3)), light(behind(one))].sort((x, y) => y - x);
                    const scale = one instanceof SVGElement ? one.ownerSVGElement.getBoundingClientRect().width / 600 : 1;
                    if ((a + 0.05) / (b + 0.05) < 4.5 || parseFloat(style.fontSize) * scale < 9)
                      faults.push(one.tagName + ' ' + one.textContent.trim().slice(0, 30));
                  }
                  return faults;
                }""")).isEqualTo(List.of());
    }

    private static List<String> texts(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int n = 1; n <= document.getNumberOfPages(); n++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(n);
                stripper.setEndPage(n);
                pages.add(stripper.getText(document));
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(n - 1, 100),
                        "png",
                        PICTURES.resolve("printed-" + n + ".png").toFile());
            }
        }
        return pages;
    }
}
