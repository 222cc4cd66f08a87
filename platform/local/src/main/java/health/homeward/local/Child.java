package health.homeward.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process we started, known by its id and its start time together, so that an id the system gave to another process is
 * never taken for ours.
 */
public record Child(long pid, Instant started) {

    /** Starts a process in a session of its own: Ctrl-C at the terminal does not reach it, we stop it in our own order. */
    public static Child start(List<String> command, Map<String, String> environment, Path folder, Path log) {
        List<String> detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(detached)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
        builder.environment().keySet().removeIf(Child::mustNotBeInherited);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.start();
            return new Child(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mustNotBeInherited(String name) {
        return name.startsWith("KC_")
                || name.startsWith("PG")
                || name.startsWith("QUARKUS_")
                || name.equals("JAVA_TOOL_OPTIONS")
                || name.equals("JDK_JAVA_OPTIONS")
                || name.equals("MAVEN_OPTS");
    }

    /** The process itself, when it still runs and is the very one we started. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(handle -> handle.isAlive() && !isZombie(handle))
                .filter(handle ->
                        handle.info().startInstant().map(this::isOurStart).orElse(false));
    }

    /** The kernel derives start times from the time of boot, which may read a second differently from one JVM to the next. */
    private boolean isOurStart(Instant start) {
        return Duration.between(started, start).abs().compareTo(Duration.ofSeconds(2)) <= 0;
    }

    /** Asks the process to end and waits; ends it by force when it has not ended in time. */
    public void stop(String signal, Duration patience) {
        running().ifPresent(handle -> {
            signal(signal);
            if (!ended(patience)) {
                handle.destroyForcibly();
                ended(Duration.ofSeconds(5));
            }
        });
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Polls, because for a process that another JVM started the JDK's own waiting looks only every few seconds. */
    private boolean ended(Duration patience) {
        return Wait.until(patience, () -> true, () -> running().isEmpty());
    }

    /** A process that has ended but that nobody has asked about yet; in a container without an init that may be for ever. */
    private static boolean isZombie(ProcessHandle handle) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(handle.pid()), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException e) {
            return false;
        }
    }
}
