package health.homeward.clearance.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.clearance.Bodies;
import health.homeward.clearance.Rows;
import health.homeward.clearance.ServiceTest;
import health.homeward.testing.EventContract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A hospital's neurologist sets the days of a recommended start in plans; screening goes by them. */
@QuarkusTest
class StartDaysTest extends ServiceTest {
    private static final UUID HOSPITAL = UUID.nameUUIDFromBytes("valira".getBytes(StandardCharsets.US_ASCII));

    @AfterEach
    void backToTheSource() {
        set(version(), 4, 8);
        await().atMost(Duration.ofSeconds(20)).until(() -> proposed("valira").equals("2026-05-11T08:30:00Z"));
    }

    @Test
    void one_hospital_proposes_day_7_and_the_others_day_8_R9() {
        set(version(), 3, 7);
        await().atMost(Duration.ofSeconds(20)).until(() -> proposed("valira").equals("2026-05-10T08:30:00Z"));
        assertThat(proposed("enclar")).isEqualTo("2026-05-11T08:30:00Z");
    }

    @Test
    void a_start_on_day_4_is_late_where_day_3_was_the_last_recommended_R8() {
        set(version(), 3, 8);
        await().atMost(Duration.ofSeconds(20)).until(() -> preview("valira", "ISCHAEMIC")
                .getString("start.recommendedUntil")
                .equals("2026-05-07T08:30:00Z"));
        assertThat(preview("enclar", "ISCHAEMIC").getString("start.recommendedUntil"))
                .isEqualTo("2026-05-08T08:30:00Z");
    }

    @Test
    void what_was_set_earlier_and_arrives_later_changes_nothing() {
        long newer = version();
        set(newer, 4, 7);
        UUID older = set(newer - 1, 4, 6);
        await().atMost(Duration.ofSeconds(20)).until(() -> Rows.received(older));
        assertThat(proposed("valira")).isEqualTo("2026-05-10T08:30:00Z");
    }

    private UUID set(long version, int lastRecommended, int proposed) {
        String body = Bodies.rulesSet(HOSPITAL, "valira", version, lastRecommended, proposed);
        EventContract.check("plans", "HospitalRulesSet", body);
        return kafka().publish("plans", "HospitalRulesSet", HOSPITAL, "valira", body);
    }

    /** Rises from test to test, also in a database that other runs have used. */
    private static long version() {
        return System.nanoTime();
    }

    private static String proposed(String hospital) {
        return preview(hospital, "HAEMORRHAGIC").getString("start.recommended");
    }

    private static JsonPath preview(String hospital, String type) {
        return as("neurologist." + hospital)
                .body("""
                        {"at": "2026-05-05T09:00:00Z", "timeZone": "Europe/Andorra", "massageConsent": "GIVEN",
                         "facts": {"strokeType": "%s", "onset": {"instant": "2026-05-04T08:30:00Z"}, "affectedSide": "LEFT",
                                   "conscious": "YES", "mobility": "BED_REST"}}""".formatted(type))
                .post("/screenings/preview")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
