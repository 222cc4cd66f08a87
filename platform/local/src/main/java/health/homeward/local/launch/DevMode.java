package health.homeward.local.launch;

import health.homeward.local.Commands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** One service in Quarkus' dev mode, in the foreground, with the environment that the stack would give it. */
final class DevMode {
    private final Path root;

    DevMode(Path root) {
        this.root = root;
    }

    /** @return the exit status; 130 when interrupted */
    int run(Service service, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(
                        root.resolve("mvnw").toString(),
                        "-pl",
                        root.relativize(service.folder()).toString(),
                        "-am",
                        "compile",
                        "quarkus:dev")
                .directory(root.toFile())
                .inheritIO();
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return Commands.waitFor(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
