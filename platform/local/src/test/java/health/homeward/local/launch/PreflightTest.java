package health.homeward.local.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.local.FreePorts;
import health.homeward.local.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One clear sentence before the start instead of a stack trace after it. */
class PreflightTest {

    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_named_with_the_setting_that_moves_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Preflight.checkPort(port, "Kafka", "HOMEWARD_KAFKA_PORT"))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port " + port + ", which Kafka needs, is taken by another process: end it, or set"
                            + " HOMEWARD_KAFKA_PORT.");
        }
    }

    @Test
    void a_free_port_passes() {
        assertThatCode(() -> Preflight.checkPort(FreePorts.any(), "Kafka", "HOMEWARD_KAFKA_PORT"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_full_disk_is_said_in_mebibytes() {
        assertThatThrownBy(() -> Preflight.checkDisk(folder, Long.MAX_VALUE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MiB are free on the disk that holds " + folder);
    }
}
