package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a caregiver's sheet may say and must not leave out.
 *
 * @param stage minutes of the plan's present stage
 * @param techniques what was signed off
 */
record SheetCheck(int stage, List<String> techniques) {
    /** R31, with R70 and R72, which it names too: never, no override, on every sheet. */
    private static final Set<String> FORBIDDEN = Set.of("STRONG_BLOWS", "CHOPPING", "SLAPPING", "PALM_EDGE_VIBRATION");

    void holds(JsonNode sheet) {
        Story.check(sheet.path("affectedSide").asText().equals("LEFT"), "The sheet must name the patient's own side");
        int minutes = sheet.path("minutes").asInt();
        Story.check(minutes > 0 && minutes <= stage, "R34b: %d minutes at a stage of %d".formatted(minutes, stage));
        int together = Story.elements(sheet.path("steps"))
                .mapToInt(step -> step.path("minutes").asInt())
                .sum();
        Story.check(together == minutes, "The steps take %d of %d minutes".formatted(together, minutes));
        List<String> areas = Story.texts(sheet.path("areas"));
        Dose.checkAreas(stage, areas);
        Story.check(
                Set.copyOf(Story.texts(sheet.path("techniques"))).equals(Set.copyOf(techniques)),
                "R34b: the sheet allows other movements than those signed off: " + sheet.path("techniques"));
        Set<String> byR31 = Story.elements(sheet.path("never"))
                .filter(line -> line.path("rule").asText().equals("R31"))
                .map(line -> line.path("code").asText())
                .collect(Collectors.toSet());
        Story.check(byR31.equals(FORBIDDEN), "R31: the sheet forbids " + byR31 + " instead of " + FORBIDDEN);
        Story.check(!sheet.path("stopSigns").isEmpty(), "The sheet must say when to stop");
    }
}
