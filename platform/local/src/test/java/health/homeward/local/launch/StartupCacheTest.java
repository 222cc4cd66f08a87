package health.homeward.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.local.Commands;
import health.homeward.local.Jdk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cache is really recorded, made and used by this JDK, and a refused one is noticed. */
class StartupCacheTest {

    private static final List<String> JVM = List.of("-Xmx64m", "-XX:+UseSerialGC");

    @TempDir
    Path root;

    private Service service;
    private StartupCache cache;

    @BeforeEach
    void aServiceOfOneClass() throws IOException {
        Settings settings = Settings.from(root, Map.of());
        service = new Service("plans", root.resolve("services/plans"), 1, true, 1);
        Files.createDirectories(service.application());
        Files.createDirectories(settings.log("x").getParent());
        Path source = root.resolve("Hello.java");
        Files.writeString(source, "public class Hello { public static void main(String[] a) {} }");
        tool("javac", "-d", root.toString(), source.toString());
        tool("jar", "cfe", service.jar().toString(), "Hello", "-C", root.toString(), "Hello.class");
        cache = new StartupCache(service, settings);
    }

    @Test
    void the_first_run_records_and_the_second_uses_the_cache() {
        assertThat(run(cache.options())).isZero();
        assertThat(cache.recorded()).isTrue();
        assertThat(cache.make(JVM)).isTrue();
        assertThat(cache.present()).isTrue();
        assertThat(run(cache.options())).isZero();
        assertThat(cache.inUse()).isTrue();
    }

    @Test
    void a_cache_that_the_JVM_refuses_is_noticed_and_forgotten() throws IOException {
        Files.writeString(service.folder().resolve("target/startup.aot"), "of another JDK");
        assertThat(run(cache.options())).isZero();
        assertThat(cache.inUse()).isFalse();
        cache.drop();
        assertThat(cache.options()).contains("-XX:AOTMode=record");
    }

    @Test
    void a_cache_older_than_the_jar_is_not_used() throws IOException {
        Path old = service.folder().resolve("target/startup.aot");
        Files.writeString(old, "of the build before");
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        assertThat(cache.options()).contains("-XX:AOTMode=record");
        assertThat(cache.present()).isFalse();
    }

    private int run(List<String> options) {
        List<String> command = new ArrayList<>(List.of(Jdk.java()));
        command.addAll(JVM);
        command.addAll(options);
        command.addAll(List.of("-jar", service.jar().toString()));
        return Commands.run(command, Map.of(), root.resolve("run.log"));
    }

    private static void tool(String name, String... arguments) {
        assertThat(ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments))
                .isZero();
    }
}
