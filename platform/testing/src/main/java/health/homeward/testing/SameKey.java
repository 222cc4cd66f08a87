package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Sends one command several times under one Idempotency-Key: while the first is under way, after it, and with another
 * body. The first is held open by a lock on the table of kept answers, which it writes last.
 */
public final class SameKey {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Sends a command: under this key, with this body, all else alike. */
    public interface Command {
        Response send(String key, String body);
    }

    private SameKey() {}

    /** @param otherBody another well-formed body of the same command */
    public static void check(Command command, String body, String otherBody) {
        String key = UUID.randomUUID().toString();
        Response first = whileHeld(key, command, body);
        assertThat(first.statusCode()).as(first.asString()).isBetween(200, 299);

        Response again = command.send(key, body);
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");

        assertThat(ProblemAnswer.check(command.send(key, otherBody), 422)).contains("different request");
    }

    private static Response whileHeld(String key, Command command, String body) {
        CompletableFuture<Response> first;
        try (Connection lock = open();
                Statement statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table idempotency_key in exclusive mode");
            first = CompletableFuture.supplyAsync(() -> command.send(key, body));
            await().atMost(PATIENCE).until(() -> first.isDone() || waitsForTheLock());
            assertThat(first).as("the first request is under way").isNotDone();

            Response twin = command.send(key, body);

            assertThat(ProblemAnswer.check(twin, 409)).contains("still being handled");
            assertThat((String) twin.path("type")).isEqualTo("urn:homeward:problem:in-flight");
            assertThat(first).as("the first request is still under way").isNotDone();
            lock.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return first.orTimeout(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS)
                .join();
    }

    private static boolean waitsForTheLock() throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet waiting = statement.executeQuery("""
                        select count(*) from pg_locks
                        where relation = 'idempotency_key'::regclass and not granted""")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        }
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + TestRun.stack().postgresPort() + "/" + TestRun.database(),
                "postgres",
                TestRun.stack().postgresPassword());
    }
}
