package health.homeward.testing;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the contracts and the shared stack's state lie: the root of the repository that holds the running test. */
public final class Repository {

    private Repository() {}

    /** The folder that holds {@code mvnw}, from the property {@code homeward.root} or by walking up. */
    public static Path root() {
        String given = System.getProperty("homeward.root");
        Path start = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw"))) {
                return folder;
            }
        }
        throw new IllegalStateException("No mvnw above " + start + ": set -Dhomeward.root");
    }
}
