package health.homeward.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.local.StartFailure;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two launchers on one state folder would spoil each other's data. */
class RunLockTest {

    @TempDir
    Path state;

    @Test
    void the_second_launcher_says_that_one_runs_and_which() {
        try (RunLock first = RunLock.take(state)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> RunLock.take(state))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("already runs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(RunLock.runningLauncher(state))
                    .isEqualTo(ProcessHandle.current().pid());
        }
    }

    @Test
    void a_launcher_that_ended_leaves_the_folder_free() {
        RunLock.take(state).close();
        assertThat(RunLock.runningLauncher(state)).isZero();
        try (RunLock next = RunLock.take(state)) {
            assertThat(next).isNotNull();
        }
    }

    @Test
    void a_folder_never_used_has_no_launcher() {
        assertThat(RunLock.runningLauncher(state)).isZero();
    }
}
