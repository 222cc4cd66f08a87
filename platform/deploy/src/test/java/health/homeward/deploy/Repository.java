package health.homeward.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files that chart and containers must agree with. */
final class Repository {
    static final Path ROOT = Path.of(System.getProperty("homeward.root", "../.."));
    static final Path CHART = ROOT.resolve("helm/homeward");
    static final Path DOCKER = ROOT.resolve("docker");

    private Repository() {}

    /** Every folder of services/ is a deployable. */
    static List<String> services() {
        try (Stream<Path> folders = Files.list(ROOT.resolve("services"))) {
            return List.copyOf(new TreeSet<>(folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(String file) {
        return read(ROOT.resolve(file));
    }
}
