package health.homeward.plans.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.MissCause;
import health.homeward.testing.SpokenReasons;
import health.homeward.testing.SpokenReasons.Spoken;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The published examples of the preview show every reason that the code can give there, and all that may happen to a course. */
class EveryReasonIsShownTest {
    private static final List<JsonNode> EXAMPLES =
            StreamSupport.stream(PublishedExamples.all().spliterator(), false).toList();

    /** Parts of an answer that hold rules and codes side by side. */
    private static final List<String> PARTS =
            List.of("reasons", "warnings", "notes", "alerts", "holds", "brokenPromises");

    private static final Map<String, String> NOT_OF_A_PREVIEW = Map.of(
            "WardRules", "a ward's record of one session; a preview tells of visits, which are noted and not refused",
            "Adjusting", "frequency or target changed under way, which a preview's history does not hold",
            "Examination", "what is on record of a prescription's clearance; a preview has nothing on record");

    private static final Map<String, String> UNREACHABLE = Map.of(
            "R14 VISIT_AFTER_COURSE", "a told session finds no open course and is refused by R17 NO_SESSION_ON_DATE",
            "R17 NO_FIRST_DAY", "a body without its first day cannot be read (400)",
            "R61 OTHER_RHYTHM", "the rhythm is changed under way only",
            "R61 TOO_SOON_AFTER_THE_LAST", "told sessions lie on planned days, after which none comes too soon",
            "R7 CLEARANCE_USED", "each told course had a clearance of its own",
            "any rule LEVEL_WITHDRAWN", "stands on the page to print; in the data it is levelsWithdrawn");

    @Test
    void every_reason_that_a_preview_can_give_has_an_example() {
        Set<String> missing = spoken().filter(reason -> !UNREACHABLE.containsKey(reason.toString()) && !isShown(reason))
                .map(Spoken::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void what_is_said_to_be_unreachable_exists_and_is_shown_nowhere() {
        assertThat(spoken().map(Spoken::toString)).containsAll(UNREACHABLE.keySet());
        assertThat(spoken().filter(reason -> UNREACHABLE.containsKey(reason.toString())))
                .noneMatch(EveryReasonIsShownTest::isShown);
        assertThat(SpokenReasons.in("plans", NOT_OF_A_PREVIEW::containsKey).stream()
                        .map(Spoken::file))
                .containsAll(NOT_OF_A_PREVIEW.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void an_example_that_is_answered_with_a_course_shows_each_event(PastEvent.Kind kind) {
        assertThat(told("events", "kind")).contains(kind.name());
    }

    @ParameterizedTest
    @EnumSource
    void an_example_shows_each_reason_to_end_early_R14(EndReason reason) {
        assertThat(told("events", "reason")).contains(reason.name());
    }

    @ParameterizedTest
    @EnumSource
    void an_example_shows_each_outcome_of_a_session(PastSession.Outcome outcome) {
        assertThat(told("sessions", "outcome")).contains(outcome.name());
    }

    @ParameterizedTest
    @EnumSource
    void an_example_shows_each_cause_of_a_missed_session_R12(MissCause cause) {
        assertThat(told("sessions", "missed")).contains(cause.name());
    }

    private static Set<String> told(String list, String field) {
        Set<String> values = new HashSet<>();
        EXAMPLES.stream()
                .filter(example -> example.get("status").asInt() == 200)
                .forEach(example -> example.get("request")
                        .path(list)
                        .forEach(one -> values.add(one.path(field).asText())));
        return values;
    }

    private static Stream<Spoken> spoken() {
        return SpokenReasons.in("plans", file -> !NOT_OF_A_PREVIEW.containsKey(file)).stream();
    }

    private static boolean isShown(Spoken reason) {
        return EXAMPLES.stream()
                .map(example -> ExampleInBrief.of(example.get("expect")))
                .flatMap(answer -> PARTS.stream()
                        .flatMap(part -> StreamSupport.stream(answer.path(part).spliterator(), false)))
                .anyMatch(shown -> reason.isShownBy(
                        shown.path("rule").asText(null), shown.path("code").asText()));
    }
}
