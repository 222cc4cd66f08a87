package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Days that are planned get better routes; nobody is moved for it who may count on a time. */
@QuarkusTest
class ImprovingTest extends ServiceTest {

    private static final String FRIDAY = "2026-03-06";

    @Test
    void a_visit_makes_room_for_one_that_found_no_place_and_both_are_told() {
        employ("enclar", MARTA);
        UUID flexible = flexiblePatient();
        UUID tight = tightPatient();

        theRegionIsQuiet();

        Map<String, Object> placed = visitIn("SCHEDULED", tight);
        assertThat(start(placed)).isEqualTo(Instant.parse(FRIDAY + "T08:00:00Z"));
        ReceivedEvent moved = kafka.await("dispatch", "VisitMoved", flexible);
        EventContract.check(moved);
        assertThat(moved.text("/cause")).isEqualTo("REPLAN");
        assertThat(Instant.parse(moved.text("/start"))).isAfter(Instant.parse(FRIDAY + "T08:00:00Z"));
        theDayIsDone();
    }

    @Test
    void what_a_dispatcher_chose_is_not_moved_for_a_better_plan() {
        UUID marta = employ("enclar", MARTA);
        UUID flexible = flexiblePatient();
        String chosen = FRIDAY + "T08:10:00Z";
        tell(
                        DISPATCHER,
                        id(visitIn("SCHEDULED", flexible)),
                        "move",
                        Map.of("therapistId", marta.toString(), "start", chosen))
                .statusCode(200);
        UUID tight = tightPatient();

        theRegionIsQuiet();

        theDayIsDone();
        assertThat(start(visitIn("SCHEDULED", flexible))).isEqualTo(Instant.parse(chosen));
        visitIn("UNASSIGNED", tight);
    }

    @Test
    void nobody_is_moved_who_has_been_told_for_the_next_two_days() {
        employ("enclar", MARTA);
        clock.moveTo(Instant.parse("2026-03-04T08:30:00Z"));
        UUID flexible = flexiblePatient();
        UUID tight = tightPatient();

        theRegionIsQuiet();

        theDayIsDone();
        assertThat(start(visitIn("SCHEDULED", flexible))).isEqualTo(Instant.parse(FRIDAY + "T08:00:00Z"));
        visitIn("UNASSIGNED", tight);
    }

    /** Gets the first minutes of the day, and would be as well off later. */
    private UUID flexiblePatient() {
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session(FRIDAY, 20));
        assertThat(start(visitIn("SCHEDULED", patient))).isEqualTo(Instant.parse(FRIDAY + "T08:00:00Z"));
        return patient;
    }

    /** Can be visited in the first minutes of the day only. */
    private UUID tightPatient() {
        UUID patient = story.patient("enclar", "09:00", "09:20");
        story.course(patient, Story.session(FRIDAY, 20));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count(
                        "select count(*) from visit where state = 'UNASSIGNED' and obstacles like '%FULLY_BOOKED%'"))
                .isEqualTo(1));
        return patient;
    }

    private void theRegionIsQuiet() {
        assertThat(database.count("select count(*) from improvable_day where day = '" + FRIDAY + "'"))
                .isEqualTo(1);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count("select count(*) from planning_request"))
                .isZero());
        database.run("update improvable_day set not_before = '2026-03-01' where day = '" + FRIDAY + "'");
    }

    /** After its own moves a day is looked at once more, and found to be as good as it gets. */
    private void theDayIsDone() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            database.run("update improvable_day set not_before = '2026-03-01' where not_before > '2026-03-01'");
            assertThat(database.count("select count(*) from improvable_day where day = '" + FRIDAY + "'"))
                    .isZero();
        });
    }
}
