package health.homeward.local.launch;

import health.homeward.local.Child;
import health.homeward.local.Commands;
import health.homeward.local.Endpoints;
import health.homeward.local.FreePorts;
import health.homeward.local.Part;
import health.homeward.local.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What would make the start fail later in a way that is hard to read is found first, and said plainly. */
final class Preflight {

    private static final long ENOUGH = 1024L * 1024 * 1024;

    private final Settings settings;

    Preflight(Settings settings) {
        this.settings = settings;
    }

    void check(List<Service> services) {
        checkDisk(settings.state(), ENOUGH);
        Endpoints known = Endpoints.of(settings.state());
        for (Part part : Part.values()) {
            boolean ours = known.child(part.label()).flatMap(Child::running).isPresent();
            if (!ours) {
                checkPort(settings.port(part), part.title(), Settings.variable(part));
            }
        }
        services.forEach(service -> checkPort(service.port(), "the service " + service.name(), "HOMEWARD_PORT_BASE"));
    }

    static void checkPort(int port, String who, String variable) {
        if (!FreePorts.isFree(port)) {
            throw new StartFailure("Port " + port + ", which " + who
                    + " needs, is taken by another process: end it, or set " + variable + ".");
        }
    }

    /** Asks the script that `make build` and `make test` ask too.
     * @param searchPath the folders in which commands are looked for */
    static void checkNode(Path script, String searchPath) {
        ProcessBuilder check = new ProcessBuilder(script.toString()).redirectErrorStream(true);
        check.environment().put("PATH", searchPath);
        try {
            Process asked = check.start();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (Commands.waitFor(asked) != 0) {
                throw new StartFailure(said.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while looking for Node", e);
        }
    }

    static void checkDisk(Path folder, long enough) {
        try {
            Files.createDirectories(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < enough) {
                throw new StartFailure("Only %d MiB are free on the disk that holds %s; Homeward needs %d MiB."
                        .formatted(free >> 20, folder, enough >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
