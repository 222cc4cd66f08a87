package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chapters 3 and 9: a course is previewed and prescribed; inside the break it is refused. */
final class Prescribing {
    private final Story story;

    Prescribing(Story story) {
        this.story = story;
    }

    void playFirst() {
        story.board.step("neurologist previews the course", this::preview);
        story.board.step("neurologist prescribes the course", () -> prescribe("FIRST"));
    }

    void playInsideBreak() {
        story.clock.forward(Duration.ofDays(20));
        story.board.step("booking inside the break is refused", this::refusedInsideBreak);
    }

    void playConsolidation() {
        story.board.step("neurologist prescribes the consolidation", () -> prescribe("CONSOLIDATION"));
    }

    private Row preview() {
        Reply preview = Story.until(
                        () -> story.api.post(Story.NEUROLOGIST, "plans", "/courses/preview", order("FIRST")),
                        reply -> reply.status() != 404,
                        "plans' knowledge of the clearance")
                .expect(200);
        List<JsonNode> sessions = Story.elements(preview.at("/sessions")).toList();
        Story.check(sessions.size() == story.procedures, "The preview must show every procedure");
        Dose.checkCourse(sessions);
        Reply courses = story.api
                .get(Story.NEUROLOGIST, "plans", "/courses?patientId=" + story.patientId)
                .expect(200);
        Story.check(courses.at("/items").isEmpty(), "A preview must write nothing");
        return Row.of("PREVIEW").rules(Named.in(sessions.getFirst().path("rules"), "R11", "R12", "R14"));
    }

    private Row prescribe(String kind) {
        int mark = story.bus.mark();
        long start = System.nanoTime();
        Reply reply = Story.until(
                        () -> story.api.post(Story.NEUROLOGIST, "plans", "/courses", order(kind)),
                        answer -> answer.status() != 404,
                        "plans' knowledge of the clearance")
                .expect(201);
        story.courseId = reply.text("/courseId");
        Bus.Fact planned = story.fact(mark, "CoursePlanned");
        Story.check(planned.text("kind").equals(kind), "The course must be of kind " + kind);
        checkPlan(Story.elements(planned.body().path("sessions")).toList(), kind);
        Story.check(
                Story.elements(reply.at("/authors"))
                        .anyMatch(author -> author.path("role").asText().equals("NEUROLOGIST")),
                "R1: a neurologist is among the authors");
        return Row.of("PLANNED " + story.procedures)
                .rules(rules(reply.at("/sessions/0/rules"), kind))
                .took(start, planned.nanos());
    }

    /** The ramp of either course is the whole one: the consolidation was ordered as RAMP (R16). */
    private void checkPlan(List<JsonNode> sessions, String kind) {
        Story.check(sessions.size() == story.procedures, "R14: the plan must hold every procedure");
        Dose.checkCourse(sessions);
        String setting = kind.equals("FIRST") ? "HOSPITAL" : "HOME";
        Story.check(
                sessions.stream()
                        .allMatch(session -> session.path("setting").asText().equals(setting)),
                "R25: every session of a " + kind + " course is planned for " + setting);
        Instant dayTwo = story.bundle.onset().plus(Duration.ofDays(1));
        Story.check(
                !Story.instant(sessions.getFirst().path("earliest")).isBefore(dayTwo),
                "R5: nothing before the second day after the stroke");
    }

    /** R1 is seen from the authors; the others are named by the first session. */
    private static List<String> rules(JsonNode named, String kind) {
        List<String> rules = new ArrayList<>(List.of("R1"));
        rules.addAll(Named.in(named, "R11", "R12", "R13", "R14"));
        if (kind.equals("CONSOLIDATION")) {
            rules.addAll(Named.in(named, "R16"));
        }
        return rules;
    }

    private Row refusedInsideBreak() {
        Reply refused = story.api.post(Story.NEUROLOGIST, "plans", "/courses", order("CONSOLIDATION"));
        refused.expectRefusal("R7", "R15", "R16", "R25");
        return Row.of("REFUSED").rules(refused.rules());
    }

    private Map<String, Object> order(String kind) {
        Instant now = story.clock.now();
        Map<String, Object> order = new HashMap<>(Map.of(
                "clearanceId",
                story.clearanceId,
                "patientId",
                story.patientId,
                "procedures",
                story.procedures,
                "frequency",
                "DAILY",
                "startDate",
                now.atZone(Story.ZONE).toLocalDate().plusDays(1).toString(),
                "goals",
                List.of(Map.of("goal", "BLOOD_AND_LYMPH_FLOW"), Map.of("goal", "LIMB_FUNCTION")),
                "authors",
                List.of(
                        Map.of("role", "NEUROLOGIST", "actorId", "5f0c1f6e-6a53-4c7e-9a55-0d6a1c3f0001"),
                        Map.of("role", "KINESITHERAPIST", "actorId", "5f0c1f6e-6a53-4c7e-9a55-0d6a1c3f0002"))));
        if (kind.equals("CONSOLIDATION")) {
            order.put("consolidation", Map.of("duration", "RAMP"));
        }
        return order;
    }
}
