package health.homeward.dispatch.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The golden examples that services publish beside their schemas. */
final class Examples {

    private Examples() {}

    static String of(String service, String event) {
        Path file = Path.of(
                System.getProperty("homeward.root", "../.."), "api-specs/events", service, event + ".v1.example.json");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
