package health.homeward.testing;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The browser of the machine, such as Debian's Chromium; a service that uses it depends on Playwright itself. */
public final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** @param more arguments of the browser, such as the reader's text size on a phone */
    public static Chromium start(String... more) {
        Path executable = executable();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        List<String> arguments = new ArrayList<>(List.of("--no-sandbox", "--disable-dev-shm-usage"));
        arguments.addAll(List.of(more));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(arguments));
        return new Chromium(playwright, browser);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Where nobody is watching, a missing browser is a failure: tests that did not run have proved nothing. */
    private static Path executable() {
        String missing =
                "The browser tests need Chromium: install it (Debian: apt-get install chromium) or set HOMEWARD_CHROMIUM.";
        return Stream.of(System.getenv("HOMEWARD_CHROMIUM"), System.getenv("CHROME_PATH"), "/usr/bin/chromium")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> {
                    if ("true".equals(System.getenv("CI")) || System.getenv("HOMEWARD_CHROMIUM") != null) {
                        throw new AssertionError(missing);
                    }
                    return abort(missing);
                });
    }
}
