package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A therapist at the door must know whether the patient keeps to bed as it is now, not as it was when the course began (R24). */
@QuarkusTest
class BedRestTest extends ServiceTest {

    private final Story.Session session = Story.session("2026-03-03", 20);
    private UUID patient;

    @BeforeEach
    void a_visit_to_a_patient_in_bed() {
        employ("enclar", MARTA);
        patient = story.patient("enclar");
        story.course(patient, true, session);
        shows(20, true);
    }

    @Test
    void the_therapists_day_shows_bed_rest_as_it_ends_and_begins_again_R24() {
        story.bedRest(patient, false, session);
        shows(20, false);
        story.bedRest(patient, true, session);
        shows(20, true);
    }

    @Test
    void sessions_that_change_without_a_word_of_bed_rest_leave_it_as_it_was_last_told_R24() {
        story.changed(patient, "ADJUSTED", session.of(25));
        shows(25, true);
        story.bedRest(patient, false, session.of(25));
        story.changed(patient, "ADJUSTED", session.of(30));
        shows(30, false);
    }

    @Test
    void bed_rest_that_ends_under_a_hold_is_over_when_the_course_goes_on_R24() {
        story.paused(patient, session.in("HELD"));
        story.bedRest(patient, false, session.in("HELD"));
        story.resumed(patient, "2026-03-02T07:00:00Z", session.of(25));
        shows(25, false);
    }

    /** The day's coming visit; what a hold cancelled stays on the day as it was. */
    private void shows(int minutes, boolean bedRest) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(day())
                .filteredOn(visit -> visit.get("state").equals("SCHEDULED"))
                .extracting(visit -> visit.get("minutes"), visit -> visit.get("bedRest"))
                .containsExactly(tuple(minutes, bedRest)));
    }

    private static List<Map<String, Object>> day() {
        return as(MARTA)
                .get("/therapists/me/days/2026-03-03")
                .then()
                .statusCode(200)
                .extract()
                .path("visits");
    }
}
