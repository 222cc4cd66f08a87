package health.homeward.dispatch.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.picture.DayPlan;
import health.homeward.dispatch.domain.picture.DayPlan.Standing;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.rest.picture.DayPicture;
import health.homeward.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full day upon roads, seen in a real browser; the pictures stay under target/pictures. */
class DayPictureInBrowserTest {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int THERAPISTS = 12;
    private static final int CALLS = 7;
    private static final LocalDate DATE = LocalDate.of(2026, 3, 3);
    private static final Instant MORNING = Instant.parse(DATE + "T07:00:00Z");
    private static Chromium chromium;

    @TempDir
    private Path folder;

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

    @Test
    void a_day_in_a_small_town_is_seen_whole() throws IOException {
        isSeenWhole(SmallTown.writtenTo(folder), SmallTown.SQUARE, SmallTown.CHURCH, "town");
    }

    @Test
    void a_day_in_andorra_is_seen_whole() throws IOException {
        assumeTrue(Files.isRegularFile(AndorraTest.EXTRACT), "no extract of Andorra beside the repository");
        isSeenWhole(AndorraTest.EXTRACT, new Place(42.4600, 1.4900), new Place(42.5700, 1.6100), "andorra");
    }

    private void isSeenWhole(Path extract, Place one, Place other, String name) throws IOException {
        Roads roads = new Roads(SmallTown.Settings.of(extract, folder.resolve("cache")));
        roads.open().join();
        String svg = DayPicture.of(day(roads, one, other), roads::streets);
        roads.close();
        Path file = Files.writeString(Files.createDirectories(PICTURES).resolve(name + ".svg"), svg);
        try (Page page = chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(1000, 1100))) {
            page.navigate(file.toUri().toString());
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
            assertThat(page.locator(".street").count()).isEqualTo(1);
            assertThat(page.locator("polyline.way").count()).isEqualTo(THERAPISTS * (CALLS + 1));
            assertThat(page.locator("circle[r='8.0']").count()).isEqualTo(THERAPISTS * CALLS);
            assertThat(page.evaluate(LEAVING)).as("what leaves the picture").isEqualTo(List.of());
            assertThat(page.evaluate(COVERED)).as("numbers that no bar holds").isEqualTo(List.of());
            assertThat(page.evaluate(INTO_HOURS))
                    .as("names that reach into the hours")
                    .isEqualTo(List.of());
            assertThat(page.evaluate(COLOURS)).as("colours of therapists").isEqualTo(THERAPISTS);
        }
    }

    private static final String LEAVING = """
            () => [...document.querySelectorAll('text, .call, circle, .base')].filter((one) => {
                const part = one.ownerSVGElement, at = part.getScreenCTM(), drawn = part.viewBox.baseVal;
                const width = drawn?.width || part.width.baseVal.value;
                const height = drawn?.height || part.height.baseVal.value;
                const box = one.getBoundingClientRect();
                return box.left < at.e || box.right > at.e + width * at.a
                  || box.top < at.f || box.bottom > at.f + height * at.d;
              }).map((one) => one.outerHTML.slice(0, 120))""";
    private static final String COVERED = """
            () => [...document.querySelectorAll('g')].filter((one) => {
                const bar = one.querySelector('.call').getBoundingClientRect();
                const number = one.querySelector('text').getBoundingClientRect();
                return number.left < bar.left || number.right > bar.right;
              }).map((one) => one.textContent)""";
    private static final String INTO_HOURS = """
            () => { const from = document.querySelector('.work').getBoundingClientRect().left;
              return [...document.querySelectorAll('text')].filter((one) => one.textContent.startsWith('Meritxell')
                && one.getBoundingClientRect().right > from).map((one) => one.textContent); }""";
    private static final String COLOURS =
            "() => new Set([...document.querySelectorAll('polyline')].map((one) => one.getAttribute('stroke'))).size";

    private static DayPlan day(Roads roads, Place one, Place other) {
        Random random = new Random(1);
        List<DayPlan.Route> routes = new ArrayList<>();
        for (int i = 0; i < THERAPISTS; i++) {
            routes.add(route(roads, "Meritxell Rossell-Casamajor " + (i + 1), between(one, other, random), random));
        }
        return new DayPlan(DATE, ZoneId.of("Europe/Andorra"), routes, 2);
    }

    private static DayPlan.Route route(Roads roads, String name, Place base, Random random) {
        List<DayPlan.Call> calls = new ArrayList<>();
        Place before = base;
        for (int i = 0; i < CALLS; i++) {
            Place home = near(base, random);
            Instant start = MORNING.plus(Duration.ofMinutes(60L * (i + 1)));
            Interval time = new Interval(start, start.plus(Duration.ofMinutes(15 + 5 * random.nextInt(5))));
            calls.add(new DayPlan.Call(time, Standing.values()[i % 3], home, way(roads, before, home)));
            before = home;
        }
        return new DayPlan.Route(
                name,
                base,
                List.of(new Interval(MORNING, MORNING.plus(Duration.ofHours(8)))),
                calls,
                List.of(way(roads, before, base)));
    }

    private static DayPlan.Way way(Roads roads, Place from, Place to) {
        List<Place> line = roads.line(Transport.CAR, from, to);
        return new DayPlan.Way(line.isEmpty() ? List.of(from, to) : line, 12, line.isEmpty());
    }

    private static Place between(Place one, Place other, Random random) {
        double along = random.nextDouble();
        return new Place(
                one.latitude() + along * (other.latitude() - one.latitude()),
                one.longitude() + along * (other.longitude() - one.longitude()));
    }

    private static Place near(Place base, Random random) {
        return new Place(
                base.latitude() + (random.nextDouble() - 0.5) * 0.01,
                base.longitude() + (random.nextDouble() - 0.5) * 0.01);
    }
}
