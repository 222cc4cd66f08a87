package health.homeward.field;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Runs what the page's own tool chain checks: lint, types, and the unit tests of its pure parts (their report lies beside ours). */
class PageUnitTest {
    private static final Path PAGE = Repository.root().resolve("services/field/src/main/webui");

    @Test
    void the_pages_own_checks_pass() throws IOException, InterruptedException {
        if (Files.notExists(PAGE.resolve("node_modules"))) {
            run("ci");
        }
        run("test");
    }

    private static void run(String command) throws IOException, InterruptedException {
        Process npm = new ProcessBuilder("npm", command)
                .directory(PAGE.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(npm.getInputStream().readAllBytes());
        assertThat(npm.waitFor()).as("npm %s said:%n%s", command, said).isZero();
    }
}
