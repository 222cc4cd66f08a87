package health.homeward.local.launch;

import health.homeward.local.Commands;
import health.homeward.local.StartFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the modules whose sources changed since they were last built, and only those. */
final class Build {

    private static final String STAMP = "target/built-from";

    private static final Pattern FAILURE = Pattern.compile("^\\[ERROR\\] Failed to execute goal .* on project (\\S+):");

    private final Settings settings;
    private final Progress progress;
    private volatile String culprit = "";

    Build(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** The modules among these whose product is missing or older than its sources.
     * @param products a module's folder and the file its build makes */
    List<Path> stale(Map<Path, Path> products) {
        List<Path> stale = new ArrayList<>();
        products.forEach((module, product) -> {
            Sources sources = sourcesOf(module);
            if (Files.exists(product) && (isStamped(module, sources) || sources.olderThan(product))) {
                stamp(module, sources);
            } else {
                stale.add(module);
            }
        });
        return stale;
    }

    /** Builds these modules and what they stand on, without tests. */
    void run(List<Path> modules) {
        Map<Path, Sources> sources = new LinkedHashMap<>();
        modules.forEach(module -> sources.put(module, sourcesOf(module)));
        Path log = settings.log("build");
        if (mavenStatus(command(modules), log) != 0) {
            throw new StartFailure("The build failed" + culprit + ".", log);
        }
        sources.forEach(Build::stamp);
    }

    private List<String> command(List<Path> modules) {
        List<String> names = modules.stream()
                .map(module -> settings.root().relativize(module).toString())
                .toList();
        return List.of(
                settings.root().resolve("mvnw").toString(),
                "--batch-mode",
                "-pl",
                String.join(",", names),
                "-am",
                "-Dmaven.test.skip=true",
                "package");
    }

    private int mavenStatus(List<String> command, Path log) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(settings.root().toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            Files.createDirectories(log.getParent());
            Process maven = builder.start();
            Thread reader = Thread.ofVirtual().start(() -> follow(maven, log));
            int status = Commands.waitFor(maven);
            reader.join();
            return status;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void follow(Process maven, Path log) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(maven.getInputStream()));
                PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log))) {
            lines.lines().peek(copy::println).forEach(this::tell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String line) {
        Matcher failure = FAILURE.matcher(line);
        if (failure.find() && culprit.isEmpty()) {
            culprit = " in the module " + failure.group(1);
        }
        if (line.startsWith("[INFO] Building Homeward ")) {
            progress.say("  " + line.substring("[INFO] ".length()).replaceAll("\\s+", " "));
        }
    }

    private Sources sourcesOf(Path module) {
        Path platform = settings.root().resolve("platform");
        return new Sources(List.of(
                settings.root().resolve("pom.xml"),
                module.resolve("pom.xml"),
                module.resolve("src"),
                platform.resolve("outbox/pom.xml"),
                platform.resolve("outbox/src"),
                platform.resolve("web/pom.xml"),
                platform.resolve("web/src"),
                platform.resolve("rules/src/main/resources")));
    }

    private static boolean isStamped(Path module, Sources sources) {
        try {
            Path stamp = module.resolve(STAMP);
            return Files.exists(stamp) && Files.readString(stamp).equals(sources.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stamp(Path module, Sources sources) {
        try {
            Files.writeString(module.resolve(STAMP), sources.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
