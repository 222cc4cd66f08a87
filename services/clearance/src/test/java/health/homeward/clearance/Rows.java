package health.homeward.clearance;

import health.homeward.testing.TestRun;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database, looked at from outside. */
public final class Rows {
    private Rows() {}

    /** As the role under which the service runs. */
    public static Connection asApp() throws SQLException {
        return connect(setting("HOMEWARD_DB_USER"), setting("HOMEWARD_DB_PASSWORD"));
    }

    private static Connection asSuperuser() throws SQLException {
        return connect("postgres", TestRun.stack().postgresPassword());
    }

    /** Ids of the patient's parked events, in order. */
    public static List<UUID> parked(UUID patientId) {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = asSuperuser();
                PreparedStatement query = connection.prepareStatement(
                        "select event_id from parked_event where patient_id = ? order by id")) {
            query.setObject(1, patientId);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Actions and outcomes in the audit trail of a patient, in order. */
    public static List<String> audited(UUID patientId) {
        List<String> lines = new ArrayList<>();
        try (Connection connection = asSuperuser();
                PreparedStatement query = connection.prepareStatement(
                        "select action, accepted, rules, role from audit where patient_id = ? order by id")) {
            query.setObject(1, patientId);
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString(1) + " " + rows.getBoolean(2) + " " + rows.getString(3) + " "
                        + rows.getString(4));
            }
            return lines;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether the service has dealt with an event. */
    public static boolean received(UUID eventId) {
        try (Connection connection = asSuperuser();
                PreparedStatement query = connection.prepareStatement("select 1 from inbox where event_id = ?")) {
            query.setObject(1, eventId);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + setting("HOMEWARD_DB_PORT") + "/" + TestRun.database();
        return DriverManager.getConnection(url, user, password);
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
