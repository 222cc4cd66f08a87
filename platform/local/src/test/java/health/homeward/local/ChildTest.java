package health.homeward.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** We end what we started, and nothing else. */
class ChildTest {

    @TempDir
    Path folder;

    @Test
    void a_started_process_runs_until_it_is_stopped() {
        Child child = sleeper("60");
        assertThat(child.running()).isPresent();
        child.stop("TERM", Duration.ofSeconds(10));
        assertThat(child.running()).isEmpty();
    }

    @Test
    void a_process_that_ignores_the_request_is_ended_by_force() {
        Child child = Child.start(
                List.of("sh", "-c", "trap '' TERM; echo deaf; while true; do sleep 1; done"),
                Map.of(),
                folder,
                folder.resolve("log"));
        assertThat(Wait.until(
                        Duration.ofSeconds(10), () -> true, () -> written().contains("deaf")))
                .isTrue();
        child.stop("TERM", Duration.ofMillis(300));
        assertThat(child.running()).isEmpty();
    }

    @Test
    void an_id_that_now_belongs_to_another_process_is_not_ours() {
        Child child = sleeper("60");
        Child older = new Child(child.pid(), child.started().minusSeconds(60));
        assertThat(older.running()).isEmpty();
        older.stop("TERM", Duration.ofSeconds(1));
        assertThat(child.running()).isPresent();
        child.stop("TERM", Duration.ofSeconds(10));
    }

    @Test
    void its_words_go_to_the_log() {
        Child child = Child.start(List.of("echo", "hello"), Map.of(), folder, folder.resolve("log"));
        assertThat(Wait.until(
                        Duration.ofSeconds(10), () -> true, () -> written().equals("hello\n")))
                .isTrue();
        assertThat(child.pid()).isPositive();
    }

    private Child sleeper(String seconds) {
        return Child.start(List.of("sleep", seconds), Map.of(), folder, folder.resolve("log"));
    }

    private String written() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (java.io.IOException e) {
            return "";
        }
    }
}
