package health.homeward.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database itself keeps hospitals apart, where every check of the application is left out. */
@QuarkusTest
class IsolationTest extends IntakeTest {
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String app;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @ParameterizedTest
    @ValueSource(strings = {"patient", "referral", "condition_report"})
    void another_hospital_sees_no_row(String table) throws SQLException {
        Referred referred = refer();
        report(referred, "{\"kind\":\"DISCHARGED\",\"effectiveAt\":\"2026-03-05T08:00:00Z\"}");

        assertThat(visible(app, "enclar", table, referred)).isEqualTo(1);
        assertThat(visible(app, "valira", table, referred)).isZero();
        assertThat(visible(app, "", table, referred)).isZero();
        assertThat(visible(owner, "valira", table, referred))
                .as("the owner is bound too")
                .isZero();
    }

    @Test
    void no_row_can_be_written_for_another_hospital() throws SQLException {
        try (Connection connection = connect(app, "valira")) {
            PreparedStatement insert = connection.prepareStatement(
                    "insert into patient (id, hospital, languages) values (?, 'enclar', '')");
            insert.setObject(1, UUID.randomUUID());
            org.assertj.core.api.Assertions.assertThatThrownBy(insert::executeUpdate)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void the_service_owns_no_table_and_deletes_nothing() throws SQLException {
        assertThat(number("select count(*) from pg_tables where schemaname = 'public' and tableowner = '" + app + "'"))
                .isZero();
        for (String table : List.of("patient", "referral", "condition_report")) {
            assertThat(number("select count(*) where has_table_privilege('" + app + "', '" + table + "', 'delete')"))
                    .as("delete on " + table)
                    .isZero();
            assertThat(number("select count(*) from pg_class where relname = '" + table
                            + "' and relrowsecurity and relforcerowsecurity"))
                    .as("row level security forced on " + table)
                    .isEqualTo(1);
        }
    }

    private long visible(String role, String hospital, String table, Referred referred) throws SQLException {
        String column = table.equals("patient") ? "id" : table.equals("referral") ? "id" : "referral_id";
        UUID id = table.equals("patient") ? referred.patientId() : referred.referralId();
        try (Connection connection = connect(role, hospital)) {
            PreparedStatement query =
                    connection.prepareStatement("select count(*) from " + table + " where " + column + " = ?");
            query.setObject(1, id);
            ResultSet result = query.executeQuery();
            result.next();
            return result.getLong(1);
        }
    }

    private Connection connect(String role, String hospital) throws SQLException {
        Connection connection = DriverManager.getConnection(url, role, password);
        try (PreparedStatement set = connection.prepareStatement("select set_config('app.hospital', ?, false)")) {
            set.setString(1, hospital);
            set.execute();
        }
        return connection;
    }
}
