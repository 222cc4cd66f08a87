package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HoldTest extends ServiceTest {

    private final Story.Session first = Story.session("2026-03-03", 20);
    private final Story.Session second = Story.session("2026-03-04", 20);
    private UUID patient;

    @BeforeEach
    void a_patient_with_two_visits() {
        employ("enclar", MARTA);
        patient = story.patient("enclar");
        story.course(patient, first, second);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("SCHEDULED", "SCHEDULED"));
    }

    @Test
    void a_paused_course_releases_every_coming_visit_and_names_the_cause() {
        UUID cause = story.paused(patient, first.in("HELD"), second.in("HELD"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));
        ReceivedEvent told = kafka.await("dispatch", "VisitCancelled", patient);
        EventContract.check(told);
        assertThat(told.text("/cause")).isEqualTo("HOLD");
        assertThat(told.text("/causeId")).isEqualTo(cause.toString());
    }

    @Test
    void a_suspended_clearance_releases_the_visits_without_waiting_for_the_course() {
        story.suspended(patient, "2026-03-02T06:00:00Z");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));
    }

    @Test
    void a_resumed_course_brings_its_visits_back_on_their_new_dates() {
        story.suspended(patient, "2026-03-02T06:00:00Z");
        story.paused(patient, first.in("HELD"), second.in("HELD"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));

        story.clearanceResumed(patient, "2026-03-02T07:00:00Z");
        story.resumed(patient, "2026-03-02T07:00:01Z", first.on("2026-03-05"), second.on("2026-03-06"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(visits(patient))
                .filteredOn(visit -> visit.get("state").equals("SCHEDULED"))
                .extracting(visit -> visit.get("date"))
                .containsExactly("2026-03-05", "2026-03-06"));
    }

    @Test
    void visits_that_come_back_before_the_clearance_wait_for_it_R7() {
        story.suspended(patient, "2026-03-02T06:00:00Z");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));

        story.changed(patient, "ADJUSTED", first.on("2026-03-05"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        visitIn("UNASSIGNED", patient).get("reasons").toString())
                .contains("R7"));

        story.clearanceResumed(patient, "2026-03-02T07:00:00Z");
        visitIn("SCHEDULED", patient);
    }

    @Test
    void a_suspension_that_arrives_after_the_resumption_that_answered_it_releases_nothing() {
        story.paused(patient, first.in("HELD"), second.in("HELD"));
        story.resumed(patient, "2026-03-02T08:00:00Z", first, second);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).contains("SCHEDULED"));

        story.suspended(patient, "2026-03-02T07:00:00Z");
        story.suspended(other(), "2026-03-02T07:00:00Z");

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count("select count(*) from clearance_hold"))
                .isEqualTo(1));
        assertThat(states()).containsExactlyInAnyOrder("SCHEDULED", "SCHEDULED", "CANCELLED", "CANCELLED");
    }

    @Test
    void a_visit_under_way_goes_on_when_a_hold_arrives_and_says_so() {
        UUID visit = id(visits(patient).getFirst());
        clock.moveTo(start(visits(patient).getFirst()));
        tell(MARTA, visit, "start", Bodies.start(clock.instant())).statusCode(200);

        story.suspended(patient, clock.instant().toString());

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("STARTED", "CANCELLED"));
        Map<String, Object> shown = as(MARTA)
                .get("/visits/" + visit)
                .then()
                .statusCode(200)
                .extract()
                .path("");
        assertThat(shown).containsEntry("heldDuring", true);
    }

    @Test
    void a_withdrawn_referral_ends_all_visits_for_good() {
        story.withdrawn(patient);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));
        assertThat(kafka.await("dispatch", "VisitCancelled", patient).text("/cause"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void a_withdrawn_clearance_ends_all_visits() {
        story.clearanceWithdrawn(patient);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));
    }

    @Test
    void a_completed_course_ends_the_visits_that_are_left() {
        story.completed(patient);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(states()).containsExactly("CANCELLED", "CANCELLED"));
        story.changed(patient, "ADJUSTED", first.on("2026-03-08"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count("select count(*) from planning_request"))
                .isZero());
        assertThat(states()).containsExactly("CANCELLED", "CANCELLED");
    }

    private UUID other() {
        return story.patient("enclar");
    }

    private List<String> states() {
        return visits(patient).stream()
                .map(visit -> (String) visit.get("state"))
                .toList();
    }
}
