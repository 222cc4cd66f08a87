package health.homeward.dispatch.service;

import health.homeward.testing.TestRun;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at the service's database past row level security, and empties it. */
final class Database {

    private static final String DEADLOCK = "40P01";

    private static final String EVERYTHING =
            "truncate therapist_choice, therapist_choices, visit_price, visit_progress, calendar_feed, tariff_line, tariff, planning_request, improvable_day, visit, clearance_hold, course, home_request, patient_home,"
                    + " availability, patient, absence, shift, therapist, parked_event, audit";

    /** The service goes on working meanwhile: where the two stand in each other's way, this one waits its turn anew. */
    void empty() {
        while (!emptied()) {
            Thread.onSpinWait();
        }
    }

    private boolean emptied() {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(EVERYTHING);
            return true;
        } catch (SQLException e) {
            if (DEADLOCK.equals(e.getSQLState())) {
                return false;
            }
            throw new AssertionError(e);
        }
    }

    void run(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    List<String> texts(String sql) {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    long count(String sql) {
        return Long.parseLong(texts(sql).getFirst());
    }

    Connection open() throws SQLException {
        return open("postgres");
    }

    /** As any role of the server. */
    Connection open(String role) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + TestRun.stack().postgresPort() + "/" + TestRun.database(),
                role,
                TestRun.stack().postgresPassword());
    }
}
