package health.homeward.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was not changed is not built; what was changed always is. */
class BuildTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    Path root;

    private Path module;
    private Path source;
    private Path product;
    private Build build;

    @BeforeEach
    void aBuiltModule() throws IOException {
        module = root.resolve("services/plans");
        source = module.resolve("src/main/java/Plan.java");
        product = module.resolve("target/quarkus-app/quarkus-run.jar");
        Files.createDirectories(source.getParent());
        Files.createDirectories(product.getParent());
        Files.writeString(source, "class Plan {}");
        Files.writeString(product, "jar");
        build = new Build(Settings.from(root, Map.of()), new Progress(System.out));
    }

    @Test
    void a_module_built_after_its_last_change_is_fresh() throws IOException {
        makeProductNewest();
        assertThat(isStale()).isFalse();
    }

    @Test
    void a_module_without_its_product_is_stale() throws IOException {
        Files.delete(product);
        assertThat(isStale()).isTrue();
    }

    @Test
    void a_changed_source_makes_it_stale_even_when_its_date_is_old() throws IOException {
        makeProductNewest();
        isStale();
        Files.writeString(source, "class Plan { int minutes; }");
        Files.setLastModifiedTime(product, FileTime.from(LONG_AGO));
        assertThat(isStale()).isTrue();
    }

    @Test
    void a_deleted_source_makes_it_stale() throws IOException {
        makeProductNewest();
        isStale();
        Files.delete(source);
        Files.setLastModifiedTime(product, FileTime.from(LONG_AGO));
        assertThat(isStale()).isTrue();
    }

    @Test
    void a_checkout_that_only_touches_dates_builds_nothing() throws IOException {
        makeProductNewest();
        isStale();
        Files.setLastModifiedTime(product, FileTime.from(LONG_AGO));
        assertThat(isStale()).isFalse();
    }

    @Test
    void a_change_of_the_shared_library_makes_it_stale() throws IOException {
        makeProductNewest();
        isStale();
        Path library = Files.createDirectories(root.resolve("platform/outbox/src/main/java"));
        Files.writeString(library.resolve("Relay.java"), "class Relay {}");
        Files.setLastModifiedTime(product, FileTime.from(LONG_AGO));
        assertThat(isStale()).isTrue();
    }

    @Test
    void a_changed_table_of_rules_makes_it_stale() throws IOException {
        makeProductNewest();
        isStale();
        Path table = Files.createDirectories(root.resolve("platform/rules/src/main/resources"));
        Files.writeString(table.resolve("rules.tsv"), "R1");
        Files.setLastModifiedTime(product, FileTime.from(LONG_AGO));
        assertThat(isStale()).isTrue();
    }

    @Test
    void tests_and_what_the_build_makes_do_not_count() throws IOException {
        makeProductNewest();
        isStale();
        Files.writeString(
                Files.createDirectories(module.resolve("src/test/java")).resolve("PlanTest.java"), "x");
        Files.writeString(
                Files.createDirectories(module.resolve("src/main/webui/node_modules"))
                        .resolve("x.js"),
                "x");
        Files.setLastModifiedTime(product, FileTime.from(LONG_AGO));
        assertThat(isStale()).isFalse();
    }

    private boolean isStale() {
        return build.stale(Map.of(module, product)).contains(module);
    }

    private void makeProductNewest() throws IOException {
        Files.setLastModifiedTime(product, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
    }
}
