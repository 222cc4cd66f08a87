package health.homeward.teaching.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.homeward.teaching.Database;
import health.homeward.teaching.Story;
import health.homeward.teaching.TeachingTest;
import health.homeward.testing.EventContract;
import health.homeward.testing.KafkaTester;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class NewsTest extends TeachingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void a_suspended_clearance_takes_the_sheet_away_and_its_resumption_issues_a_new_one_R36() {
        endsWith("HOLD", Story::suspended, Story::resumed);
    }

    @Test
    void a_paused_course_takes_the_sheet_away_and_its_resumption_issues_a_new_one_R36() {
        endsWith("HOLD", s -> s.course("CoursePaused"), s -> s.course("CourseResumed"));
    }

    @Test
    void bed_rest_takes_the_sheet_away_until_it_ends_R24() {
        endsWith("BED_REST", s -> s.reported("BED_REST_STARTED"), s -> s.reported("BED_REST_ENDED"));
    }

    @Test
    void a_removed_caregiver_has_no_sheet_R34b() {
        endsWith("REVOKED", s -> s.caregiver("REMOVED", "GIVEN"), s -> s.caregiver("ACTIVE", "GIVEN"));
    }

    @Test
    void a_consent_taken_back_takes_the_sheet_away_R34b() {
        endsWith("REVOKED", s -> s.referred("REFUSED"), s -> s.referred("GIVEN"));
    }

    @Test
    void the_end_of_the_course_and_of_all_care_take_the_sheet_away_R15() {
        taken("COURSE_ENDED", s -> s.course("CourseCompleted"));
        taken("COURSE_ENDED", Story::withdrawn);
        taken("COURSE_ENDED", s -> s.reported("DIED"));
    }

    @Test
    void an_event_delivered_twice_issues_one_sheet() {
        var story = Story.ready(kafka, 10).heard();
        story.taught("STROKING");
        var id = UUID.randomUUID();
        for (var i = 0; i < 2; i++) {
            kafka.publishAs(id, "clearance", "ClearanceSuspended", story.patient, "enclar", held(story));
        }
        await().atMost(PATIENCE).until(() -> story.sheet() == null);
        story.resumed();
        await().atMost(PATIENCE).until(() -> story.sheet() != null);
        assertThat(kafka.all("teaching").stream()
                        .filter(e -> e.key().equals(story.patient.toString()) && e.is("SheetSuperseded")))
                .hasSize(1);
    }

    @Test
    void an_event_of_an_unknown_kind_is_passed_over() throws SQLException {
        var story = Story.ready(kafka, 10).heard();
        story.taught("STROKING");
        story.tell("plans", "CourseSung", "{\"song\":1}").course("CoursePaused");
        await().atMost(PATIENCE).until(() -> story.sheet() == null);
        assertThat(waiting(story)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"intake,ReferralSubmitted", "clearance,ClearanceSuspended", "plans,StageReached"})
    void a_poisoned_event_holds_up_its_own_patient_and_nobody_else(String topic, String type) throws SQLException {
        var ill = Story.ready(kafka, 10).heard();
        var sheet = ill.taught("STROKING");
        for (var body : List.of("{not json", "{}", "{\"hospital\":\"enclar\"}")) {
            kafka.publish(
                    topic,
                    ill.patient.toString(),
                    KafkaTester.headers(UUID.randomUUID(), topic, type, ill.patient, "enclar"),
                    body.getBytes(StandardCharsets.UTF_8));
        }
        var last = endsTheSheet(ill, topic);

        kafka.await("teaching.dead-letter", e -> e.key().equals(ill.patient.toString()), PATIENCE);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(waiting(ill)).hasSize(4).endsWith(last).startsWith(type));
        assertThat(ill.sheet()).isEqualTo(sheet);
        assertThat(Story.ready(kafka, 10).heard().taught("STROKING")).isNotNull();
    }

    /** A good event that would take the sheet away if it were not behind a poisoned one. */
    private static String endsTheSheet(Story story, String topic) {
        switch (topic) {
            case "intake" -> story.withdrawn();
            case "clearance" -> story.suspended();
            case "plans" -> story.course("CoursePaused");
            default -> throw new AssertionError(topic);
        }
        return Map.of("intake", "ReferralWithdrawn", "clearance", "ClearanceSuspended", "plans", "CoursePaused")
                .get(topic);
    }

    private static List<String> waiting(Story story) throws SQLException {
        try (var database = Database.asSuperuser()) {
            return database.texts(
                    "select type from parked_event where patient_id = '" + story.patient + "' order by id");
        }
    }

    @ParameterizedTest
    @CsvSource({"intake", "clearance", "plans"})
    void a_record_without_headers_goes_to_the_dead_letters(String topic) {
        var key = UUID.randomUUID().toString();
        kafka.publish(topic, key, Map.of(), "?".getBytes(StandardCharsets.UTF_8));
        assertThat(kafka.await("teaching.dead-letter", e -> e.key().equals(key), PATIENCE)
                        .body())
                .isEqualTo("?");
    }

    private void endsWith(String cause, Function<Story, Story> end, Function<Story, Story> begin) {
        var story = taken(cause, end);
        var before = sheets(story);
        begin.apply(story);
        await().atMost(PATIENCE).until(() -> story.sheet() != null);
        assertThat(sheets(story)).isEqualTo(before + 1);
    }

    private Story taken(String cause, Function<Story, Story> end) {
        var story = Story.ready(kafka, 10).heard();
        var sheet = story.taught("STROKING");
        end.apply(story);
        var told = kafka.await(
                "teaching", e -> e.is("SheetSuperseded") && e.text("/sheetId").equals(sheet.toString()), PATIENCE);
        EventContract.check(told);
        assertThat(told.text("/cause")).isEqualTo(cause);
        assertThat(story.sheet()).isNull();
        return story;
    }

    private static int sheets(Story story) {
        return therapist()
                .get("/sheets?limit=200&patientId=" + story.patient)
                .jsonPath()
                .getList("items")
                .size();
    }

    private static String held(Story story) {
        return "{\"clearanceId\":\"%s\"}".formatted(story.clearance);
    }
}
