package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import health.homeward.testing.Chromium;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Every screen as hands and eyes meet it: nothing in the way of aids, nothing too small, nothing beyond the edge. */
@QuarkusTest
class ScreensTest extends FieldTest {

    @Test
    void in_daylight() {
        walk("light", ColorScheme.LIGHT);
    }

    @Test
    void in_the_dark() {
        walk("dark", ColorScheme.DARK);
    }

    @Test
    void with_text_of_double_size() {
        walk("large", ColorScheme.LIGHT, "--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
    }

    private static void walk(String name, ColorScheme scheme, String... settings) {
        try (Chromium chromium = Chromium.start(settings);
                Phone phone = Phone.with(chromium, scheme)) {
            phone.page.clock().install();
            new Walk(phone, screen -> look(phone, name + "-" + screen)).throughEveryScreen();
        }
    }

    private static void look(Phone phone, String screen) {
        phone.shoot(screen);
        assertThat(phone.barriers()).as("axe-core on %s", screen).isEmpty();
        assertThat(phone.smallTargets()).as("targets under 44 px on %s", screen).isEmpty();
        assertThat(phone.overflow()).as("wider than the screen: %s", screen).isEqualTo(0);
    }
}
