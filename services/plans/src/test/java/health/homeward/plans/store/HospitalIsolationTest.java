package health.homeward.plans.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.plans.PlansTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The database itself keeps hospitals apart, whatever a query forgets. */
@QuarkusTest
class HospitalIsolationTest extends PlansTest {
    private static final List<String> TABLES = List.of(
            "course", "session", "session_content", "course_note", "clearance", "patient_situation", "visit_screen");

    @Test
    void the_service_sees_only_rows_of_the_hospital_it_acts_for() throws SQLException {
        UUID course = prescribed();
        try (Connection app = connect()) {
            assertThat(rows(app, "enclar", "select count(*) from course where id = '" + course + "'"))
                    .isEqualTo(1);
            assertThat(rows(app, "enclar", "select count(*) from session where course_id = '" + course + "'"))
                    .isEqualTo(20);
            assertThat(rows(app, "valira", "select count(*) from course where id = '" + course + "'"))
                    .isZero();
            assertThat(rows(app, "valira", "select count(*) from session where course_id = '" + course + "'"))
                    .isZero();
            assertThat(rows(app, "", "select count(*) from clearance")).isZero();
        }
    }

    @Test
    void a_row_cannot_be_written_for_another_hospital() throws SQLException {
        try (Connection app = connect();
                Statement statement = app.createStatement()) {
            statement.execute("select set_config('app.hospital', 'enclar', false)");
            assertThatThrownBy(() ->
                            statement.execute("insert into patient_situation (hospital, patient_id) values ('valira', '"
                                    + UUID.randomUUID() + "')"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void every_table_enforces_it_even_for_its_owner_and_the_service_owns_none() throws SQLException {
        try (Connection app = connect()) {
            for (String table : TABLES) {
                assertThat(
                                rows(
                                        app,
                                        "enclar",
                                        "select count(*) from pg_class where relname = '" + table
                                                + "' and relrowsecurity and relforcerowsecurity and pg_get_userbyid(relowner) <> current_user"))
                        .as(table)
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void the_clock_learns_only_where_to_look() throws SQLException {
        UUID course = prescribed();
        try (Connection app = connect();
                Statement statement = app.createStatement();
                ResultSet found = statement.executeQuery("select * from courses_to_look_at('2026-12-31', 100000)")) {
            assertThat(found.getMetaData().getColumnCount()).isEqualTo(2);
            boolean there = false;
            while (found.next()) {
                there |= found.getString("id").equals(course.toString());
            }
            assertThat(there).isTrue();
        }
    }

    private static long rows(Connection app, String hospital, String query) throws SQLException {
        try (Statement statement = app.createStatement()) {
            statement.execute("select set_config('app.hospital', '" + hospital + "', false)");
            try (ResultSet found = statement.executeQuery(query)) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static Connection connect() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.datasource.username", String.class),
                config.getValue("quarkus.datasource.password", String.class));
    }
}
