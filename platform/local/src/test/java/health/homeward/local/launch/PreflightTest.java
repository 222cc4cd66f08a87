package health.homeward.local.launch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.local.FreePorts;
import health.homeward.local.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void a_missing_Node_and_a_missing_npm_are_named_before_the_build_needs_them() throws IOException {
        assertThatThrownBy(this::checkNode)
                .isInstanceOf(StartFailure.class)
                .hasMessage(
                        "The therapist's page needs Node 20 or newer, with its npm, to be built; no node was found.");
        install("node", "v20.0.0");
        assertThatThrownBy(this::checkNode).hasMessageEndingWith("; no npm was found.");
        install("npm", "10.0.0");
        assertThatCode(this::checkNode).doesNotThrowAnyException();
    }

    @Test
    void a_Node_that_is_too_old_is_told_with_its_version() throws IOException {
        install("node", "v18.19.1");
        assertThatThrownBy(this::checkNode)
                .isInstanceOf(StartFailure.class)
                .hasMessageEndingWith("; this is v18.19.1.");
    }

    private void checkNode() {
        Preflight.checkNode(Path.of("bin/check-node").toAbsolutePath(), folder.toString());
    }

    private void install(String command, String version) throws IOException {
        Path file = folder.resolve(command);
        Files.writeString(file, "#!/bin/sh\necho " + version + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void a_full_disk_is_said_in_mebibytes() {
        assertThatThrownBy(() -> Preflight.checkDisk(folder, Long.MAX_VALUE))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MiB are free on the disk that holds " + folder);
    }
}
