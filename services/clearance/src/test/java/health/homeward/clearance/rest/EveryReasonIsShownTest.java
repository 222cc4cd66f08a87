package health.homeward.clearance.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import health.homeward.clearance.domain.facts.CaseGround;
import health.homeward.clearance.domain.facts.Contraindication;
import health.homeward.clearance.domain.facts.Ground;
import health.homeward.testing.SpokenReasons;
import health.homeward.testing.SpokenReasons.Spoken;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The published examples of the preview show every reason that the code can give there (R35–R45 and all others). */
class EveryReasonIsShownTest {
    private static final JsonNode ANSWERS = new ObjectMapper()
            .valueToTree(PreviewExamples.all().stream()
                    .map(PreviewExamples.Known::answer)
                    .toList());

    /** A preview has no case, so nothing that asks for one is reached. */
    private static final Map<String, String> WITHOUT_A_CASE = Map.of(
            "Granting", "what a case's state has against a grant",
            "Resuming", "a suspended case is resumed",
            "Stopping", "a case is deferred, refused, suspended, withdrawn",
            "Learning", "a case takes in new facts; a preview's are screened",
            "Reason", "a case is over",
            "HistoryEntry", "what a case's history tells",
            "ReportResource", "a report on a patient with a case");

    private static final Map<String, String> UNREACHABLE =
            Map.of("R37 AREAS_LEFT_OUT", "a mark of the audit trail, no reason against anything");

    @Test
    void every_reason_that_a_preview_can_give_has_an_example() {
        Set<String> missing = spoken().filter(reason -> !UNREACHABLE.containsKey(reason.toString()) && !isShown(reason))
                .map(Spoken::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_ground_has_an_example_under_its_rule_R35_R36_R37_R38_R39_R40_R41_R44_R45() {
        Stream<Ground> grounds = Stream.concat(Stream.of(Contraindication.values()), Stream.of(CaseGround.values()));
        assertThat(grounds.filter(
                        ground -> !isShown(new Spoken("", ground.rule().name(), ground.code()))))
                .isEmpty();
    }

    @Test
    void what_is_said_to_be_unreachable_exists_and_is_shown_nowhere() {
        Set<String> told = spoken().map(Spoken::toString).collect(Collectors.toSet());
        assertThat(told).containsAll(UNREACHABLE.keySet());
        assertThat(spoken().filter(reason -> UNREACHABLE.containsKey(reason.toString())))
                .noneMatch(EveryReasonIsShownTest::isShown);
        assertThat(SpokenReasons.in("clearance", WITHOUT_A_CASE::containsKey).stream()
                        .map(Spoken::file)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_CASE.keySet());
    }

    private static Stream<Spoken> spoken() {
        return SpokenReasons.in("clearance", file -> !WITHOUT_A_CASE.containsKey(file)).stream();
    }

    private static boolean isShown(Spoken reason) {
        return ANSWERS.findParents("code").stream()
                .anyMatch(shown -> reason.isShownBy(
                        shown.path("rule").asText(null), shown.path("code").asText()));
    }
}
