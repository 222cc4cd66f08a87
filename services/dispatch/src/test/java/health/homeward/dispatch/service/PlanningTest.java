package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlanningTest extends ServiceTest {

    @Test
    void a_home_session_becomes_a_visit_of_its_own_minutes_with_a_therapist_and_is_told() {
        UUID marta = employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));

        ReceivedEvent told = kafka.await("dispatch", "VisitScheduled", patient);

        EventContract.check(told);
        assertThat(told.text("/therapistId")).isEqualTo(marta.toString());
        assertThat(told.json().at("/minutes").asInt()).isEqualTo(20);
        assertThat(told.json().at("/travelEstimated").asBoolean()).isTrue();
        Map<String, Object> visit = visitIn("SCHEDULED", patient);
        assertThat(visit).containsEntry("start", told.text("/start")).containsEntry("level", "EXPERIENCED");
        assertThat(start(visit)).isEqualTo("2026-03-03T08:00:00Z");
        assertThat(database.texts("select action from audit where action = 'PlanVisits'"))
                .isNotEmpty();
    }

    @Test
    void a_ward_session_gets_no_visit_until_the_patient_goes_home_and_loses_it_on_readmission_R25() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        Story.Session session = Story.session("2026-03-03", 20).at("HOSPITAL");
        story.course(patient, session);

        story.changed(patient, "DISCHARGED", session.at("HOME"));
        visitIn("SCHEDULED", patient);
        story.changed(patient, "READMITTED", session);

        ReceivedEvent told = kafka.await("dispatch", "VisitCancelled", patient);
        EventContract.check(told);
        assertThat(told.text("/cause")).isEqualTo("HOSPITAL");
        assertThat(visits(patient)).hasSize(1);
    }

    @Test
    void a_longer_session_keeps_its_start_and_one_on_another_day_is_planned_anew() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        Story.Session session = Story.session("2026-03-03", 20);
        story.course(patient, session);
        Map<String, Object> before = visitIn("SCHEDULED", patient);

        story.changed(patient, "ADJUSTED", session.of(25));
        ReceivedEvent moved = kafka.await("dispatch", "VisitMoved", patient);
        EventContract.check(moved);
        assertThat(moved.text("/start")).isEqualTo(before.get("start"));
        assertThat(moved.json().at("/minutes").asInt()).isEqualTo(25);

        story.changed(patient, "ADJUSTED", session.of(25).on("2026-03-05"));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(visits(patient))
                .extracting(visit -> visit.get("state"), visit -> visit.get("date"))
                .containsExactly(tuple("SCHEDULED", "2026-03-05")));
    }

    @Test
    void a_visit_that_nobody_can_take_says_why_for_each_therapist_and_is_placed_when_somebody_can() {
        String pau = register("enclar", Bodies.therapist("therapist.pau", "NOVICE"));
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(reasonCodes(patient))
                .containsExactly("NOVICE", "HOME_NEEDS_EXPERIENCE", "NO_SHIFT"));

        List<Map<String, Object>> listed = as(DISPATCHER)
                .get("/unassigned")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        assertThat(listed).hasSize(1);
        assertThat(((List<Map<String, Object>>) listed.getFirst().get("reasons")).getFirst())
                .containsEntry("rule", "R57")
                .containsEntry("therapistId", pau);
        employ("enclar", MARTA);
        visitIn("SCHEDULED", patient);
    }

    @Test
    void a_session_beyond_the_horizon_is_planned_when_time_has_come_closer() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 10), Story.session("2026-03-20", 20));
        visitIn("SCHEDULED", patient);
        assertThat(visits(patient)).extracting(visit -> visit.get("state")).contains("UNASSIGNED");

        clock.moveTo(Instant.parse("2026-03-07T06:00:00Z"));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(visits(patient))
                .filteredOn(visit -> visit.get("date").equals("2026-03-20"))
                .extracting(visit -> visit.get("state"))
                .containsExactly("SCHEDULED"));
    }

    @Test
    void a_session_whose_hours_passed_with_nobody_found_is_told_as_missed() {
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));
        visitIn("UNASSIGNED", patient);

        clock.moveTo(Instant.parse("2026-03-03T20:00:00Z"));

        ReceivedEvent missed = kafka.await("dispatch", "VisitMissed", patient);
        EventContract.check(missed);
        assertThat(missed.text("/reason")).isEqualTo("OTHER");
    }

    @Test
    void a_sick_therapists_visits_go_to_another_one_and_the_move_is_told() {
        UUID marta = employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));
        visitIn("SCHEDULED", patient);
        UUID jordi = employ("enclar", JORDI);

        command(DISPATCHER)
                .body(Map.of("from", "2026-03-03", "until", "2026-03-04", "reason", "SICK"))
                .post("/therapists/" + marta + "/absences")
                .then()
                .statusCode(201);

        ReceivedEvent moved = kafka.await("dispatch", "VisitMoved", patient);
        EventContract.check(moved);
        assertThat(moved.text("/therapistId")).isEqualTo(jordi.toString());
        assertThat(moved.text("/previousTherapistId")).isEqualTo(marta.toString());
        assertThat(moved.text("/cause")).isEqualTo("REPLAN");
    }

    @Test
    void other_hours_of_the_patient_move_the_visit_into_them() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));
        visitIn("SCHEDULED", patient);

        story.corrected(patient, "14:00", "15:00");

        ReceivedEvent moved = kafka.await("dispatch", "VisitMoved", patient);
        assertThat(moved.text("/start")).isEqualTo("2026-03-03T13:00:00Z");
    }

    @Test
    void two_hospitals_do_not_share_therapists() {
        employ("valira", "therapist.nuria");
        UUID patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(reasonCodes(patient)).contains("NO_THERAPISTS"));
    }

    @Test
    void a_replica_leaves_alone_what_another_one_is_planning() throws SQLException {
        employ("enclar", MARTA);
        employ("valira", "therapist.nuria");
        UUID patient = story.patient("enclar");
        try (Connection other = database.open();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtextextended(E'enclar\\nschedule', 84))");
            story.course(patient, Story.session("2026-03-03", 20));
            visitIn("UNASSIGNED", patient);
            // One run plans all hospitals that wait, and runs do not overlap: the second that Valira sees comes after a
            // whole one in which Enclar waited, too.
            scheduledInValira();
            scheduledInValira();

            assertThat(visits(patient)).extracting(visit -> visit.get("state")).containsExactly("UNASSIGNED");
            assertThat(database.count("select count(*) from planning_request where hospital = 'enclar'"))
                    .isPositive();
            other.rollback();
        }

        visitIn("SCHEDULED", patient);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(database.count("select count(*) from planning_request"))
                .isZero());
    }

    private void scheduledInValira() {
        UUID neighbour = story.patient("valira");
        story.course(neighbour, Story.session("2026-03-03", 20));
        kafka.await("dispatch", "VisitScheduled", neighbour);
    }

    @Test
    void the_same_event_twice_makes_one_visit() {
        employ("enclar", MARTA);
        UUID patient = story.patient("enclar");
        Story.Session session = Story.session("2026-03-03", 20);
        story.course(patient, session);
        visitIn("SCHEDULED", patient);

        story.changed(patient, "ADJUSTED", session);
        story.changed(patient, "ADJUSTED", session, Story.session("2026-03-04", 20));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(visits(patient)).hasSize(2));
        assertThat(visits(patient)).extracting(visit -> visit.get("sessionId")).doesNotHaveDuplicates();
    }

    private List<String> reasonCodes(UUID patient) {
        return visits(patient).stream()
                .flatMap(visit -> ((List<Map<String, String>>) visit.get("reasons")).stream())
                .map(reason -> reason.get("code"))
                .toList();
    }
}
