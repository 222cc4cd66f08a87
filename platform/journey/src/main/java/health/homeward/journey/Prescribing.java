package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
        Story.check(sessions.getFirst().path("minutes").asInt() <= 5, "R11: the first session takes 5 minutes at most");
        Reply courses = story.api
                .get(Story.NEUROLOGIST, "plans", "/courses?patientId=" + story.patientId)
                .expect(200);
        Story.check(courses.at("/items").isEmpty(), "A preview must write nothing");
        return Row.of("PREVIEW").rules("R11", "R12", "R14");
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
        checkRamp(Story.elements(planned.body().path("sessions")).toList());
        return Row.of("PLANNED " + story.procedures)
                .rules("R1", "R11", "R12", "R13", "R14")
                .took(start, planned.nanos());
    }

    private void checkRamp(List<JsonNode> sessions) {
        LocalDate first = LocalDate.parse(sessions.getFirst().path("date").asText());
        int before = 0;
        for (JsonNode session : sessions) {
            int minutes = session.path("minutes").asInt();
            Story.check(
                    before == 0 ? minutes <= 5 : minutes == before || minutes == before + 5,
                    "R12: no jump of the ramp");
            boolean secondWeekOver =
                    !LocalDate.parse(session.path("date").asText()).isBefore(first.plusDays(13));
            Story.check(!secondWeekOver || minutes >= 30, "R13: 30 minutes by the end of the second week");
            before = minutes;
        }
    }

    private Row refusedInsideBreak() {
        Reply refused = story.api.post(Story.NEUROLOGIST, "plans", "/courses", order("CONSOLIDATION"));
        refused.expectRefusal("R15");
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
