package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Chapter 2: the neurologist sets the stroke's type and grants, with a reason for each contraindication. */
final class Clearing {
    private final Story story;

    Clearing(Story story) {
        this.story = story;
    }

    void playFirst() {
        story.board.step("a grant that overrides nothing is refused", this::refusedGrant);
        story.clock.forwardTo(story.bundle.onset().plus(Duration.ofHours(26)));
        story.board.step("neurologist sets the type and grants", () -> grant("FIRST"));
    }

    void playConsolidation() {
        story.board.step("recall opens a new screening", this::recalled);
        story.board.step("neurologist grants the consolidation", () -> grant("CONSOLIDATION"));
    }

    private Row refusedGrant() {
        Reply refused = decided(clearance -> {
            Map<String, Object> body = statement(clearance, List.of());
            body.remove("strokeType");
            return body;
        });
        refused.expectRefusal("R10");
        return Row.of("REFUSED").rules(refused.rules());
    }

    private Row grant(String kind) {
        List<String> rules = new ArrayList<>(List.of("R7"));
        int mark = story.bus.mark();
        long start = System.nanoTime();
        decided(clearance -> {
                    List<Map<String, Object>> overrides = overrides(clearance);
                    overrides.forEach(override -> rules.add((String) override.get("rule")));
                    return statement(clearance, overrides);
                })
                .expect(200);
        Bus.Fact granted = story.fact(mark, "ClearanceGranted");
        Story.check(granted.text("courseKind").equals(kind), "The grant must be for a " + kind + " course");
        return Row.of("GRANTED").rules(rules.stream().distinct().toList()).took(start, granted.nanos());
    }

    /** Reads the case, decides on what it shows, and does so again when a fact came in between (412). */
    private Reply decided(Function<Reply, Map<String, Object>> statement) {
        return Story.until(
                () -> {
                    Reply clearance = read();
                    return story.api.post(
                            Story.NEUROLOGIST,
                            "clearance",
                            path() + "/grant",
                            clearance.etag(),
                            statement.apply(clearance));
                },
                reply -> reply.status() != 412,
                "A decision on a case that stands still");
    }

    private Row recalled() {
        Reply cases = Story.until(
                () -> story.api.get(Story.NEUROLOGIST, "clearance", "/clearances?patientId=" + story.patientId),
                reply -> reply.at("/items").size() == 2,
                "The clearance case of the consolidation");
        story.clearanceId = Story.elements(cases.at("/items"))
                .filter(found -> found.path("courseKind").asText().equals("CONSOLIDATION"))
                .findFirst()
                .orElseThrow(() -> new StepFailed("No case of a consolidation"))
                .path("clearanceId")
                .asText();
        Reply clearance = read();
        Story.check(
                clearance.text("/state").equals("PENDING"), "A recall is no clearance: the new case must be PENDING");
        return Row.of("PENDING").rules("R16");
    }

    /** What the neurologist states: type and side, what passed meanwhile, and that nothing else stands against it. */
    private Map<String, Object> statement(Reply clearance, List<Map<String, Object>> overrides) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "strokeType",
                "ISCHAEMIC",
                "affectedSide",
                "LEFT",
                "conscious",
                "YES",
                "noOtherContraindications",
                true,
                "overrides",
                overrides,
                "answers",
                passed(clearance),
                "permissions",
                Map.of("homeOnly", clearance.text("/courseKind").equals("CONSOLIDATION"))));
        return body;
    }

    private List<Map<String, Object>> overrides(Reply clearance) {
        return Story.elements(clearance.at("/findings"))
                .filter(finding -> finding.path("kind").asText().equals("BLOCKED"))
                .filter(finding -> !finding.path("rule").asText().equals("R10"))
                .map(Clearing::override)
                .toList();
    }

    private static List<Map<String, String>> passed(Reply clearance) {
        return Story.elements(clearance.at("/findings"))
                .filter(finding -> finding.path("kind").asText().equals("HOLD"))
                .map(finding -> Map.of("code", finding.path("code").asText(), "answer", "NO"))
                .distinct()
                .toList();
    }

    private static Map<String, Object> override(JsonNode finding) {
        String code = finding.path("code").asText();
        Map<String, Object> override = new HashMap<>(Map.of(
                "rule",
                finding.path("rule").asText(),
                "code",
                code,
                "reason",
                "Known and controlled before the stroke; the benefit outweighs the risk."));
        if (code.equals("THROMBOSIS")) {
            override.put("imagingRecorded", true);
        }
        if (List.of("CYST", "ONCOLOGY").contains(code)) {
            override.put("site", "far from the areas of massage");
        }
        return override;
    }

    private Reply read() {
        return story.api.get(Story.NEUROLOGIST, "clearance", path()).expect(200);
    }

    private String path() {
        return "/clearances/" + story.clearanceId;
    }
}
