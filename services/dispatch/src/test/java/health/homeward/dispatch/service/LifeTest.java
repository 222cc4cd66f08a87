package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a booked visit when life happens, as the README's table says. */
@QuarkusTest
class LifeTest extends ServiceTest {
    private final Story.Session session = Story.session("2026-03-03", 20);
    private UUID marta;
    private UUID patient;

    @BeforeEach
    void a_visit_booked_with_marta() {
        marta = employ("enclar", MARTA);
        patient = story.patient("enclar");
        story.course(patient, session);
        visitIn("SCHEDULED", patient);
    }

    @Test
    void a_therapist_whose_level_is_lowered_loses_the_visit_to_one_who_may_give_it_R2_R57() {
        UUID jordi = employ("enclar", JORDI);

        lower(marta, "NOVICE");

        ReceivedEvent moved = kafka.await("dispatch", "VisitMoved", patient);
        EventContract.check(moved);
        assertThat(moved.text("/previousTherapistId")).isEqualTo(marta.toString());
        assertThat(moved.text("/therapistId")).isEqualTo(jordi.toString());
        assertThat(moved.text("/cause")).isEqualTo("REPLAN");
    }

    @Test
    void where_nobody_else_may_the_visit_is_called_off_and_waits_with_its_rules_R2_R57() {
        lower(marta, "NOVICE");

        ReceivedEvent told = kafka.await("dispatch", "VisitCancelled", patient);
        EventContract.check(told);
        assertThat(told.text("/cause")).isEqualTo("REPLAN");
        assertThat(visitIn("UNASSIGNED", patient).get("reasons").toString()).contains("R57", "R2");
    }

    @Test
    void even_a_visit_that_the_patient_was_promised_is_taken_from_a_beginner_R57() {
        tell(DISPATCHER, id(visitIn("SCHEDULED", patient)), "confirm", Map.of()).statusCode(200);

        lower(marta, "NOVICE");

        visitIn("UNASSIGNED", patient);
    }

    @Test
    void a_session_that_comes_to_ask_for_a_higher_level_gives_the_visit_back_R66b() {
        story.changed(patient, "ADJUSTED", session.needing("HIGH"));

        assertThat(visitIn("UNASSIGNED", patient).get("reasons").toString()).contains("R66b");
    }

    @Test
    void bed_rest_leaves_the_visit_with_an_experienced_therapist_and_takes_it_from_one_who_is_not_R24() {
        story.bedRest(patient, true, session);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(visitIn("SCHEDULED", patient)).containsEntry("bedRest", true));

        lower(marta, "NOVICE");

        assertThat(visitIn("UNASSIGNED", patient).get("reasons").toString()).contains("R24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEATH", "CONSENT_WITHDRAWN", "REFERRAL_WITHDRAWN", "NEUROLOGIST"})
    void death_consent_withdrawn_and_every_other_end_call_it_off_for_good_R7(String reason) {
        story.clearanceWithdrawn(patient, reason);

        ReceivedEvent told = kafka.await("dispatch", "VisitCancelled", patient);
        assertThat(told.text("/cause")).isEqualTo("WITHDRAWN");
        story.changed(patient, "ADJUSTED", session.on("2026-03-08"));
        // What is told of one patient comes in its order: once this is booked, the change before it was heard.
        story.course(patient, Story.session("2026-03-10", 5));
        assertThat(visitIn("SCHEDULED", patient)).containsEntry("date", "2026-03-10");
        assertThat(states()).containsExactlyInAnyOrder("CANCELLED", "SCHEDULED");
    }

    @ParameterizedTest
    @CsvSource({
        "R18,SIDE_CORRECTED",
        "R32,PAIN_TWICE_RUNNING",
        "R7,CLEARANCE_EXPIRED",
        "R25,HOME_IN_BED",
        "R37,SKIN_DAMAGE"
    })
    void side_corrected_pain_expiry_and_every_other_hold_call_it_off_and_it_comes_back_with_the_course(
            String rule, String code) {
        UUID cause = story.paused(patient, rule, code, session.in("HELD"));
        ReceivedEvent told = kafka.await("dispatch", "VisitCancelled", patient);
        assertThat(told.text("/cause")).isEqualTo("HOLD");
        assertThat(told.text("/causeId")).isEqualTo(cause.toString());

        story.resumed(patient, "2026-03-02T07:00:00Z", session.on("2026-03-05"));

        assertThat(visitIn("SCHEDULED", patient)).containsEntry("date", "2026-03-05");
    }

    @Test
    void a_corrected_stroke_type_calls_it_off_and_it_comes_back_behind_the_new_gate_R9_R10() {
        story.suspended(patient, "2026-03-02T06:00:00Z", "R10", "STROKE_TYPE_CHANGED");
        assertThat(kafka.await("dispatch", "VisitCancelled", patient).text("/cause"))
                .isEqualTo("HOLD");
        story.paused(patient, "R10", "STROKE_TYPE_CHANGED", session.in("HELD"));

        story.clearanceResumed(patient, "2026-03-02T07:00:00Z");
        story.resumed(patient, "2026-03-02T07:00:01Z", session.on("2026-03-07"));

        assertThat(visitIn("SCHEDULED", patient)).containsEntry("date", "2026-03-07");
    }

    @Test
    void a_readmission_calls_it_off_and_a_second_discharge_books_a_new_one_R25() {
        story.changed(patient, "READMITTED", session.at("HOSPITAL"));
        visitIn("CANCELLED", patient);

        story.changed(patient, "DISCHARGED", session);

        visitIn("SCHEDULED", patient);
        assertThat(states()).containsExactlyInAnyOrder("CANCELLED", "SCHEDULED");
    }

    @Test
    void a_session_that_is_made_up_for_at_the_end_is_booked_beside_the_others_R12_R14() {
        story.changed(patient, "MISSED", session.in("MISSED"), Story.session("2026-03-06", 20));

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(states()).containsExactlyInAnyOrder("CANCELLED", "SCHEDULED"));
        assertThat(visitIn("SCHEDULED", patient)).containsEntry("date", "2026-03-06");
    }

    @Test
    void a_visit_that_would_be_too_much_for_a_therapists_day_goes_to_another_or_waits_and_says_so() {
        Story.Session also = Story.session("2026-03-03", 20);
        UUID second = story.patient("enclar");
        story.course(second, also);
        visitIn("SCHEDULED", second);

        limit(marta, "mostMinutesADay", 20);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(List.of(stateOf(patient), stateOf(second)))
                .containsExactlyInAnyOrder("SCHEDULED", "UNASSIGNED"));
        UUID waiting = stateOf(patient).equals("UNASSIGNED") ? patient : second;
        assertThat(visitIn("UNASSIGNED", waiting).get("reasons").toString()).contains("DAY_LIMIT");
        employ("enclar", JORDI);
        visitIn("SCHEDULED", waiting);
    }

    @Test
    void what_a_therapist_has_given_this_week_counts_towards_the_weeks_limit() {
        Map<String, Object> booked = visitIn("SCHEDULED", patient);
        Instant start = start(booked);
        clock.moveTo(start);
        tell(MARTA, id(booked), "start", Bodies.start(start)).statusCode(200);
        clock.moveTo(start.plusSeconds(1200));
        tell(MARTA, id(booked), "complete", Bodies.complete(start, start.plusSeconds(1200), 20, "FULL"))
                .statusCode(200);
        limit(marta, "mostMinutesAWeek", 30);

        UUID second = story.patient("enclar");
        story.course(second, Story.session("2026-03-05", 20), Story.session("2026-03-09", 20));

        assertThat(visitIn("SCHEDULED", second)).containsEntry("date", "2026-03-09");
        assertThat(visitIn("UNASSIGNED", second))
                .containsEntry("date", "2026-03-05")
                .extractingByKey("reasons")
                .asString()
                .contains("WEEK_LIMIT");
    }

    private static void limit(UUID therapist, String limit, int minutes) {
        Map<String, Object> limited = Bodies.therapist(MARTA, "EXPERIENCED");
        limited.put(limit, minutes);
        as(DISPATCHER)
                .header("If-Match", "*")
                .body(limited)
                .put("/therapists/" + therapist)
                .then()
                .statusCode(200)
                .body(limit, equalTo(minutes));
    }

    private String stateOf(UUID patientId) {
        return (String) visits(patientId).getFirst().get("state");
    }

    private void lower(UUID therapist, String level) {
        as(DISPATCHER)
                .header("If-Match", "*")
                .body(Bodies.therapist(MARTA, level))
                .put("/therapists/" + therapist)
                .then()
                .statusCode(200);
    }

    private List<String> states() {
        return visits(patient).stream()
                .map(visit -> (String) visit.get("state"))
                .toList();
    }
}
