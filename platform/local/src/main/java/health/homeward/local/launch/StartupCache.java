package health.homeward.local.launch;

import health.homeward.local.Commands;
import health.homeward.local.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The JDK's ahead-of-time cache of one service: the first run of a build records what it loads, the cache is made when the stack
 * stops, later runs start from it. It is bound to the jar, its path and the JDK; the JVM drops it silently when one of them
 * differs, hence the look into its log.
 */
final class StartupCache {

    private static final String IN_USE = "Using AOT-linked classes: true";

    private final Service service;
    private final Path recording;
    private final Path cache;
    private final Path log;
    private final boolean records;

    StartupCache(Service service, Settings settings) {
        this.service = service;
        this.recording = service.folder().resolve("target/startup.aotconf");
        this.cache = service.folder().resolve("target/startup.aot");
        this.log = settings.log(service.process() + "-startup-cache");
        this.records = settings.startupCaches() == Settings.Caches.ON && service.replica() == 1;
    }

    /** What the JVM is told: to use the cache of this very jar, or to record one. */
    List<String> options() {
        dropWhenOlderThanTheJar();
        if (Files.exists(cache)) {
            return List.of("-XX:AOTCache=" + cache, "-Xlog:aot=info:file=" + log);
        }
        if (!records) {
            return List.of();
        }
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording, "-Xlog:aot=off", "-Xlog:cds=off");
    }

    /** Whether the next start can use it: it is there, and younger than its jar. */
    boolean isOfPresentBuild() {
        try {
            return Files.exists(cache)
                    && Files.exists(service.jar())
                    && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(service.jar())) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean present() {
        return Files.exists(cache);
    }

    boolean records() {
        return records && !present();
    }

    /** Whether the JVM that was started with the cache really took it. */
    boolean inUse() {
        try {
            return Files.exists(log) && Files.readString(log).contains(IN_USE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a cache that the JVM refused, so that the next run records a new one. */
    void drop() {
        try {
            Files.deleteIfExists(cache);
            Files.deleteIfExists(recording);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean recorded() {
        return Files.exists(recording) && !present();
    }

    /** Makes the cache from the recording of the run that has just ended.
     * @return whether there is one now */
    boolean make(List<String> jvmOptions) {
        Path fresh = cache.resolveSibling("startup.aot.new");
        List<String> command = new ArrayList<>(List.of(Jdk.java()));
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-XX:AOTMode=create",
                "-XX:AOTConfiguration=" + recording,
                "-XX:AOTCache=" + fresh,
                "-jar",
                service.jar().toString()));
        try {
            boolean made = Commands.run(command, Map.of(), log) == 0 && Files.exists(fresh);
            if (made) {
                Files.move(fresh, cache, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.deleteIfExists(recording);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dropWhenOlderThanTheJar() {
        try {
            if (Files.exists(cache) && !isOfPresentBuild()) {
                drop();
            }
            if (records) {
                Files.deleteIfExists(recording);
            }
            Files.deleteIfExists(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
