package health.homeward.clearance.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.Rows;
import health.homeward.clearance.ServiceTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Row level security under the service's own checks. */
@QuarkusTest
class HospitalIsolationTest extends ServiceTest {
    @ParameterizedTest
    @ValueSource(strings = {"clearance_case", "case_history"})
    void a_row_shows_to_its_own_hospital_and_to_no_other(String table) throws SQLException {
        referred();
        assertThat(count(table, "enclar")).isPositive();
        assertThat(count(table, "valira")).isZero();
        assertThat(count(table, null)).isZero();
    }

    @Test
    void a_row_for_another_hospital_cannot_be_written() {
        assertThatThrownBy(() -> execute("enclar", """
                        insert into clearance_case (id, hospital, patient_id, referral_id, course_kind, version, opened_at,
                          changed_at, state, place, dossier, standing)
                        values ('%1$s', 'valira', '%1$s', '%1$s', 'FIRST', 1, now(), now(), 'PENDING', 0, '{}', '{}')""".formatted(UUID.randomUUID())))
                .hasMessageContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from clearance_case",
                "delete from case_history",
                "update case_history set note = 'never happened'",
                "alter table clearance_case disable row level security",
                "drop table case_history",
                "truncate clearance_case",
                "delete from hospital_start_days"
            })
    void the_services_role_can_neither_erase_nor_rewrite_nor_lift_the_protection(String statement) {
        assertThatThrownBy(() -> execute("enclar", statement)).isInstanceOf(SQLException.class);
    }

    @Test
    void the_services_role_owns_nothing() throws SQLException {
        try (Connection connection = Rows.asApp();
                Statement query = connection.createStatement();
                ResultSet owned = query.executeQuery(
                        "select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user")) {
            owned.next();
            assertThat(owned.getInt(1)).isZero();
        }
    }

    @Test
    void every_decision_is_audited_with_its_rules_whether_accepted_or_refused_R35() {
        Patient patient = referred(Bodies.condition("HIGH_BLOOD_PRESSURE", "ACTIVE"));
        command(NEUROLOGIST, caseId(patient), "grant", Bodies.grant()).then().statusCode(409);
        command(
                        NEUROLOGIST,
                        caseId(patient),
                        "grant",
                        Bodies.grant("\"overrides\": [" + Bodies.override("HIGH_BLOOD_PRESSURE") + "]"))
                .then()
                .statusCode(200);
        assertThat(Rows.audited(patient.id()))
                .hasSize(3)
                .anyMatch(line -> line.startsWith("Screen true") && line.contains("R35") && line.endsWith("service"))
                .contains("GrantClearance false {R35} neurologist", "GrantClearance true {R7,R35} neurologist");
    }

    private static int count(String table, String hospital) throws SQLException {
        try (Connection connection = Rows.asApp();
                Statement statement = connection.createStatement()) {
            if (hospital != null) {
                statement.execute("select set_config('app.hospital', '" + hospital + "', false)");
            }
            ResultSet rows = statement.executeQuery("select count(*) from " + table);
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(String hospital, String sql) throws SQLException {
        try (Connection connection = Rows.asApp();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.hospital', '" + hospital + "', false)");
            statement.execute(sql);
        }
    }
}
