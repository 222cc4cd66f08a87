package health.homeward.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL and Kafka really started, attached to, killed, started again and stopped. */
class RealServersTest {

    private static final Set<Part> PARTS = EnumSet.of(Part.POSTGRES, Part.KAFKA);

    @TempDir
    Path state;

    @AfterEach
    void stop() {
        Stack.stop(state);
    }

    @Test
    void servers_outlive_a_dead_part_and_end_when_stopped() throws Exception {
        Endpoints first = ensureUp();
        assertThat(topics(first)).contains("homeward.plans");
        new Databases(first).ensure("plans", "owner", "application");
        assertThat(canConnect(first, "plans", "plans_app", "application")).isTrue();

        Child postgres = first.child("postgres").orElseThrow();
        Child kafka = first.child("kafka").orElseThrow();
        postgres.stop("INT", Duration.ofSeconds(20));

        Endpoints second = ensureUp();
        assertThat(second.child("postgres")).get().isNotEqualTo(postgres);
        assertThat(second.child("kafka")).contains(kafka);
        assertThat(canConnect(second, "plans", "plans_app", "application")).isTrue();

        Child again = second.child("postgres").orElseThrow();
        Stack.stop(state);
        assertThat(List.of(again.running(), kafka.running())).allMatch(java.util.Optional::isEmpty);
    }

    private Endpoints ensureUp() {
        StackSettings settings = new StackSettings(root(), state, true, PARTS, Map.of(), List.of("homeward.plans"));
        return new Stack(settings, Map.of(), ready -> {}).ensureUp();
    }

    private static Set<String> topics(Endpoints stack) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.kafka()))) {
            return admin.listTopics().names().get();
        }
    }

    private static boolean canConnect(Endpoints stack, String database, String user, String password)
            throws SQLException {
        String url = Databases.url(stack.postgresPort(), database);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            return connection.isValid(5);
        }
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
