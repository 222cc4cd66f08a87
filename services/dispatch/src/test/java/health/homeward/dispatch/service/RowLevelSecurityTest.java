package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.testing.TestRun;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowLevelSecurityTest extends ServiceTest {

    /** The relay's and the inbox's own tables serve all hospitals; Flyway's history belongs to none. */
    private static final String SHARED = "'outbox', 'inbox', 'parked_event', 'flyway_schema_history'";

    @Test
    void every_table_has_its_hospital_and_its_forced_wall() {
        assertThat(database.texts(
                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ("
                                + SHARED + ") and not (relrowsecurity and relforcerowsecurity)"))
                .isEmpty();
        assertThat(database.texts(
                        "select relname from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace"
                                + " and relname not in (" + SHARED + ") and not exists (select 1 from pg_attribute a"
                                + " where a.attrelid = c.oid and a.attname = 'hospital')"))
                .isEmpty();
    }

    @Test
    void the_services_role_owns_nothing() {
        assertThat(database.texts("select relname from pg_class where relowner = '" + app() + "'::regrole"))
                .isEmpty();
    }

    @Test
    void the_services_role_sees_no_row_without_a_hospital_and_only_its_own_with_one() throws SQLException {
        employ("enclar", MARTA);
        employ("valira", "therapist.nuria");

        try (Connection connection = database.open(app())) {
            connection.setAutoCommit(false);
            assertThat(logins(connection)).isEmpty();
            try (Statement statement = connection.createStatement()) {
                statement.execute("select set_config('app.hospital', 'valira', true)");
                assertThat(logins(connection)).containsExactly("therapist.nuria");
                assertThatThrownBy(() -> statement.execute("update therapist set hospital = 'enclar'"))
                        .hasMessageContaining("row-level security");
            }
        }
    }

    private static String app() {
        return TestRun.database() + "_app";
    }

    private static List<String> logins(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select coalesce(string_agg(login, ','), '') from therapist")) {
            rows.next();
            return rows.getString(1).isEmpty()
                    ? List.of()
                    : List.of(rows.getString(1).split(","));
        }
    }
}
