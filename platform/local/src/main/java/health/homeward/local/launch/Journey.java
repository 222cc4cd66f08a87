package health.homeward.local.launch;

import health.homeward.local.Commands;
import health.homeward.local.Jdk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Plays a patient's whole course on the running stack, in a process of its own that speaks to it as any client would. */
final class Journey {

    private static final String MAIN = "health.homeward.journey.Main";

    private final Settings settings;
    private final List<String> outcome = new CopyOnWriteArrayList<>();

    Journey(Settings settings) {
        this.settings = settings;
    }

    Path module() {
        return settings.root().resolve("platform/journey");
    }

    Path product() {
        return module().resolve("target/classes/" + MAIN.replace('.', '/') + ".class");
    }

    boolean exists() {
        return Files.exists(module().resolve("src/main/java/" + MAIN.replace('.', '/') + ".java"));
    }

    /** Plays it, its table printed as it happens.
     * @return its exit status: 0 when every step held */
    int play() {
        return run(List.of("-XX:TieredStopAtLevel=1"), MAIN);
    }

    /** Measures instead of playing.
     * @return its exit status: 0 when every gate passed */
    int bench() {
        return run(List.of(), "health.homeward.journey.HopBench");
    }

    private int run(List<String> options, String main) {
        String classPath = module().resolve("target/classes") + ":" + module().resolve("target/libs") + "/*:"
                + Jdk.codeOf(Journey.class);
        List<String> command = new ArrayList<>(List.of(
                Jdk.java(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                // Kafka's client would say that nobody gave it a logger.
                "-Dslf4j.internal.verbosity=ERROR"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(settings.root().toFile())
                .inheritIO()
                .redirectOutput(ProcessBuilder.Redirect.PIPE);
        builder.environment()
                .put(
                        "HOMEWARD_ENDPOINTS",
                        settings.state().resolve("endpoints.properties").toString());
        builder.environment().put("HOMEWARD_CLOCK_OFFSET_FILE", settings.clock().toString());
        try {
            Process journey = builder.start();
            passOn(journey);
            return Commands.waitFor(journey);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    private void passOn(Process journey) throws IOException {
        outcome.clear();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(journey.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println(line);
                System.out.flush();
                if (line.startsWith("journey: ") || line.startsWith("gate ")) {
                    outcome.add(line);
                }
            }
        }
    }

    /** The lines that sum up what was played or measured last. */
    List<String> outcome() {
        return List.copyOf(outcome);
    }
}
