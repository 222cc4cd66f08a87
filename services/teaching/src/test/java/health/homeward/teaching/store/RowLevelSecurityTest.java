package health.homeward.teaching.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.teaching.Database;
import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import health.homeward.teaching.domain.link.Secret;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowLevelSecurityTest extends TeachingTest {
    private static final List<String> TABLES =
            List.of("care", "caregiver", "teaching_order", "sign_off", "sheet", "link", "concern");
    private String secret;

    @BeforeEach
    void rows_of_one_hospital() {
        var story = Story.ready(kafka, 10).heard();
        story.taught("STROKING");
        secret = story.secret();
        anybody()
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString())
                .body("{\"secret\":\"%s\",\"findings\":[{\"code\":\"PAIN\",\"answer\":\"YES\"}]}".formatted(secret))
                .post("/public/concerns")
                .then()
                .statusCode(201);
    }

    @Test
    void the_service_sees_no_row_without_a_hospital_and_none_of_another() throws SQLException {
        try (var service = Database.asService()) {
            for (var table : TABLES) {
                service.run("select set_config('app.hospital', '', false)");
                assertThat(count(service, table))
                        .as(table + " without a hospital")
                        .isZero();
                service.run("select set_config('app.hospital', 'valira', false)");
                assertThat(count(service, table))
                        .as(table + " of another hospital")
                        .isZero();
                service.run("select set_config('app.hospital', 'enclar', false)");
                assertThat(count(service, table)).as(table + " of its own").isPositive();
            }
        }
    }

    @Test
    void every_table_with_a_hospital_is_under_row_level_security_for_its_owner_too() throws SQLException {
        try (var database = Database.asSuperuser()) {
            assertThat(database.texts("""
                            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                            where c.relkind = 'r' and a.attname = 'hospital' and c.relnamespace = 'public'::regnamespace
                              and c.relname not in ('outbox', 'parked_event')
                              and not (c.relrowsecurity and c.relforcerowsecurity)""")).isEmpty();
        }
        try (var owner = Database.asOwner()) {
            assertThat(count(owner, "sheet")).isZero();
            assertThat(count(owner, "concern")).isZero();
        }
    }

    @Test
    void the_door_tells_a_hospital_to_whoever_holds_the_secret_and_nothing_else() throws SQLException {
        try (var service = Database.asService()) {
            assertThat(service.texts("select link_hospital('\\x%s')"
                            .formatted(HexFormat.of().formatHex(new Secret(secret).hash()))))
                    .containsExactly("enclar");
            assertThat(service.texts("select link_hospital('\\x00')")).containsExactly((String) null);
            assertThat(count(service, "link")).isZero();
        }
    }

    @Test
    void the_service_cannot_rewrite_what_was_signed_or_issued_nor_read_the_counter() throws SQLException {
        try (var service = Database.asService()) {
            service.run("select set_config('app.hospital', 'enclar', false)");
            for (var forbidden : List.of(
                    "update sheet set content = '{}'",
                    "update link set expires_at = 'infinity'",
                    "update sign_off set movement = 'TAPPING'",
                    "delete from sheet",
                    "delete from concern",
                    "select * from wrong_try")) {
                assertThatThrownBy(() -> service.run(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    private static int count(Database database, String table) throws SQLException {
        return Integer.parseInt(database.texts("select count(*) from " + table).getFirst());
    }
}
