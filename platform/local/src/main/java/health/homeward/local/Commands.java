package health.homeward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Short commands that are waited for. */
public final class Commands {

    private Commands() {}

    /** Runs a command to its end.
     * @return its exit status; 127 when there is no such command */
    public static int run(List<String> command, Map<String, String> environment, Path log) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("KC_"));
            builder.environment().putAll(environment);
            return waitFor(builder.start());
        } catch (IOException e) {
            return 127;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command.getFirst(), e);
        }
    }

    /** Waits for a process that must not outlive this one. */
    public static int waitFor(Process process) throws InterruptedException {
        Thread end = new Thread(process::destroy);
        boolean endsWithUs = Shutdown.add(end);
        try {
            return process.waitFor();
        } finally {
            if (endsWithUs) {
                Shutdown.remove(end);
            }
        }
    }

    /** Deletes a folder with all it holds. */
    public static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
