package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a single session must be, as the ward or the therapist's phone shows it.
 *
 * @param procedure which of the really given ones it will be
 * @param first date of the course's first procedure
 */
record SessionCheck(int procedure, LocalDate first) {
    /** R30: the four techniques after a stroke; kneading needs the neurologist's word, which this story does not give. */
    private static final Set<String> TECHNIQUES = Set.of("STROKING", "TAPPING", "RUBBING", "LIGHT_VIBRATION");

    void holds(JsonNode session) {
        int minutes = session.path("minutes").asInt();
        Dose.check(procedure, minutes, Story.texts(session.path("areas")));
        Dose.checkSecondWeek(first, LocalDate.parse(session.path("date").asText()), minutes);
        Story.check(session.path("side").asText().equals("LEFT"), "R18: the session must be for the affected side");
        steps(Story.elements(session.path("steps")).toList(), minutes);
        Set<String> forbidden = Set.copyOf(Story.elements(session.path("forbidden"))
                .filter(entry -> entry.path("rule").asText().equals("R31"))
                .map(entry -> entry.path("technique").asText())
                .toList());
        Story.check(
                forbidden.equals(Set.of("CHOPPING", "SLAPPING")),
                "R31: the session must forbid blows, not " + forbidden);
    }

    private static void steps(List<JsonNode> steps, int minutes) {
        int together =
                steps.stream().mapToInt(step -> step.path("minutes").asInt()).sum();
        Story.check(together == minutes, "R28: the steps take %d of %d minutes".formatted(together, minutes));
        List<String> kinds =
                steps.stream().map(step -> step.path("kind").asText()).toList();
        Story.check(
                kinds.getFirst().equals("WARM_UP")
                        && kinds.get(1).equals("HEALTHY_AREA")
                        && kinds.get(2).equals("AREA")
                        && kinds.getLast().equals("BLANKET"),
                "R27, R28, R33: warm-up, healthy area, the areas, the blanket last; not " + kinds);
        steps.forEach(SessionCheck::step);
    }

    private static void step(JsonNode step) {
        List<String> techniques = Story.texts(step.path("techniques"));
        Story.check(TECHNIQUES.containsAll(techniques), "R30: a step uses " + techniques);
        Story.check(
                !step.path("area").asText().equals("BACK")
                        || step.path("position").asText().equals("LATERAL_ON_HEALTHY_SIDE"),
                "R20: for the back the patient lies on the healthy side");
    }
}
