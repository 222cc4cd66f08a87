package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
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
                    Map<String, Object> body = Statement.on(clearance, List.of());
                    body.remove("strokeType");
                    return body;
                })
                .expect(409);
        List<Finding> wanted = new ArrayList<>(story.toOverride);
        wanted.add(Finding.TYPE_UNKNOWN);
        Finding.checkSame("The refusal of a grant", wanted, Finding.blocking(refused.at("/reasons")));
        return Row.of("REFUSED").rules(refused.rules());
    }

    private Row grant(String kind) {
        int mark = story.bus.mark();
        long start = System.nanoTime();
        decided(clearance -> Statement.on(clearance, story.toOverride)).expect(200);
        Bus.Fact granted = story.fact(mark, "ClearanceGranted");
        Story.check(granted.text("courseKind").equals(kind), "The grant must be for a " + kind + " course");
        JsonNode overrides = granted.body().path("overrides");
        Finding.checkSame("The overrides of the grant", story.toOverride, Finding.blocking(overrides));
        List<String> rules = new ArrayList<>(List.of("R7"));
        rules.addAll(Named.all(overrides));
        return Row.of("GRANTED").rules(rules).took(start, granted.nanos());
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
        Finding.checkSame(
                "R16: what a new screening must find again",
                story.toOverride,
                Finding.open(clearance.at("/findings")).stream()
                        .filter(finding -> finding.is("BLOCKED"))
                        .toList());
        return Row.of("PENDING").rules("R16");
    }

    private Reply read() {
        return story.api.get(Story.NEUROLOGIST, "clearance", path()).expect(200);
    }

    private String path() {
        return "/clearances/" + story.clearanceId;
    }
}
