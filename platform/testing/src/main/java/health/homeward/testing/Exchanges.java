package health.homeward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What was asked and answered in this run, one line each. Kept in a file because Quarkus loads tests by several class
 * loaders; named by the process, so that no other run's count.
 */
final class Exchanges {
    private static final Path FILE =
            Path.of("target/exchanges/" + ProcessHandle.current().pid() + ".txt");

    private Exchanges() {}

    static void keep(String line) {
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> kept() {
        try {
            return Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
