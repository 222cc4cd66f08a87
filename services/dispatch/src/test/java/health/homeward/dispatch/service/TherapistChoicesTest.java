package health.homeward.dispatch.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import health.homeward.testing.EventContract;
import health.homeward.testing.ReceivedEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hospital writes down who should come to a patient and who must not, and visits follow. */
@QuarkusTest
class TherapistChoicesTest extends ServiceTest {
    private UUID marta;
    private UUID patient;

    @BeforeEach
    void a_visit_booked_with_marta() {
        marta = employ("enclar", MARTA);
        patient = story.patient("enclar");
        story.course(patient, Story.session("2026-03-03", 20));
        visitIn("SCHEDULED", patient);
    }

    @Test
    void what_was_written_down_is_shown_with_its_version() {
        choices()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("favourites", hasSize(0))
                .body("excluded", hasSize(0));
        UUID jordi = employ("enclar", JORDI);

        choose("\"0\"", List.of(marta), excluding(jordi, "RELATED"))
                .statusCode(200)
                .header("ETag", "\"1\"");

        choices()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("favourites", contains(marta.toString()))
                .body("excluded.therapistId", contains(jordi.toString()))
                .body("excluded.cause", contains("RELATED"));
        choose("\"0\"", List.of(), List.of()).statusCode(412);
        choose("\"1\"", List.of(), List.of()).statusCode(200).body("favourites", hasSize(0));
    }

    @Test
    void even_a_promised_visit_is_taken_from_who_must_not_come_and_given_to_another() {
        UUID jordi = employ("enclar", JORDI);
        tell(DISPATCHER, id(visitIn("SCHEDULED", patient)), "confirm", Map.of()).statusCode(200);

        choose("*", List.of(), excluding(marta, "PATIENT_ASKED")).statusCode(200);

        ReceivedEvent moved = kafka.await("dispatch", "VisitMoved", patient);
        EventContract.check(moved);
        assertThat(moved.text("/previousTherapistId")).isEqualTo(marta.toString());
        assertThat(moved.text("/therapistId")).isEqualTo(jordi.toString());
    }

    @Test
    void where_nobody_else_is_there_the_visit_waits_and_says_so() {
        choose("*", List.of(), excluding(marta, "SAFEGUARDING")).statusCode(200);

        Map<String, Object> visit = visitIn("UNASSIGNED", patient);
        assertThat(visit.get("reasons").toString()).contains("THERAPIST_EXCLUDED");
        tell(DISPATCHER, id(visit), "move", Map.of("therapistId", marta, "start", "2026-03-03T09:00:00Z"))
                .statusCode(409)
                .body("reasons.code", hasItem("THERAPIST_EXCLUDED"));

        choose("*", List.of(), List.of()).statusCode(200);

        assertThat(visitIn("SCHEDULED", patient)).containsEntry("therapistId", marta.toString());
    }

    @Test
    void a_favourite_is_offered_first() {
        UUID jordi = employ("enclar", JORDI);

        choose("*", List.of(jordi), List.of()).statusCode(200);

        command(DISPATCHER)
                .post("/visits/" + id(visits(patient).getFirst()) + "/offers")
                .then()
                .statusCode(200)
                .body("offers[0].therapistId", equalTo(jordi.toString()))
                .body("offers[0].met", hasItem("FAVOURITE_THERAPIST"))
                .body("offers[0].why", hasItem("The therapist is a favourite of the patient."));
    }

    @Test
    void contradictions_and_strangers_are_refused_and_change_nothing() {
        choose("*", List.of(marta), excluding(marta, "RELATED"))
                .statusCode(400)
                .body("detail", equalTo("This cannot be: nobody is a favourite and excluded at once."));
        choose("*", List.of(), excluding(marta, "HE_IS_RUDE")).statusCode(400);
        choose("*", List.of(UUID.randomUUID()), List.of())
                .statusCode(409)
                .body("reasons.code", contains("THERAPIST_UNKNOWN"));
        choose(null, List.of(marta), List.of()).statusCode(428);

        choices().header("ETag", "\"0\"").body("favourites", hasSize(0));
    }

    private static List<Map<String, Object>> excluding(UUID therapist, String cause) {
        return List.of(Map.of("therapistId", therapist, "cause", cause));
    }

    private ValidatableResponse choices() {
        return as(DISPATCHER).get("/patients/" + patient + "/therapists").then();
    }

    private ValidatableResponse choose(String version, List<UUID> favourites, List<Map<String, Object>> excluded) {
        var request = as(DISPATCHER).body(Map.of("favourites", favourites, "excluded", excluded));
        return (version == null ? request : request.header("If-Match", version))
                .put("/patients/" + patient + "/therapists")
                .then();
    }
}
