package health.homeward.teaching;

import health.homeward.testing.TestRun;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the service's database as the superuser, past row level security, or as the service itself. */
public final class Database implements AutoCloseable {
    private final Connection connection;

    private Database(String user) throws SQLException {
        var stack = TestRun.stack();
        connection = DriverManager.getConnection(
                "jdbc:postgresql://localhost:%d/%s".formatted(stack.postgresPort(), TestRun.database()),
                user,
                stack.postgresPassword());
    }

    public static Database asSuperuser() throws SQLException {
        return new Database("postgres");
    }

    public static Database asService() throws SQLException {
        return new Database(TestRun.database() + "_app");
    }

    public static Database asOwner() throws SQLException {
        return new Database(TestRun.database() + "_owner");
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row, as text. */
    public List<String> texts(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
