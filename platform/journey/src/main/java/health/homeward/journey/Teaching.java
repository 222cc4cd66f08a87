package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Chapter 7: a caregiver is taught and signed off; what she may do is on a sheet that a link opens. */
final class Teaching {
    private static final String THERAPIST = "therapist.marta";
    private static final List<String> TECHNIQUES = List.of("STROKING", "RUBBING");

    private final Story story;
    private String order;
    private String sheet;

    Teaching(Story story) {
        this.story = story;
    }

    /** @param given how many procedures the patient has had: the sheet may show no more minutes than the last of them */
    void play(int given) {
        story.board.step("therapist takes the teaching order", this::order);
        story.board.step("caregiver is signed off, a sheet is issued", () -> signedOff(Dose.minutes(given)));
        new CaregiverLink(story, sheet).play(new SheetCheck(Dose.minutes(given), TECHNIQUES));
    }

    private Row order() {
        Map<String, Object> body =
                Map.of("patientId", story.patientId, "caregiverId", story.caregiverId, "techniques", TECHNIQUES);
        // Teaching learns of patient and stage from the others' events, which a replica that takes over may have yet to
        // read.
        Reply ordered = Story.until(
                () -> story.api.post(THERAPIST, "teaching", "/teaching-orders", body),
                reply -> reply.status() == 201,
                "an order to teach the caregiver");
        order = ordered.text("/orderId");
        Story.check(Story.texts(ordered.at("/techniques")).equals(TECHNIQUES), "R34b: the order names what is taught");
        return Row.of("ORDERED").rules("R30", "R34b");
    }

    private Row signedOff(int stage) {
        onlyTheSignatureIsMissing();
        int mark = story.bus.mark();
        long start = System.nanoTime();
        TECHNIQUES.forEach(this::signOff);
        List<String> signed = story.facts(mark, "TechniqueSignedOff", TECHNIQUES.size()).stream()
                .map(fact -> fact.text("technique"))
                .sorted()
                .toList();
        Story.check(
                signed.equals(TECHNIQUES.stream().sorted().toList()), "R34b: each technique is signed off: " + signed);
        Bus.Fact issued = story.facts(mark, "SheetIssued", TECHNIQUES.size()).getLast();
        sheet = issued.text("sheetId");
        Story.check(
                issued.body().path("stage").asInt() == stage,
                "R34b: the sheet must be of the stage of %d minutes, not %s".formatted(stage, issued.text("stage")));
        Story.check(issued.text("caregiverId").equals(story.caregiverId), "The sheet must be the caregiver's");
        JsonNode content = read().at("/content");
        return Row.of("SHEET " + issued.text("stage") + " min")
                .rules(Named.in(content.path("never"), "R30", "R31", "R34b"))
                .took(start, issued.nanos());
    }

    /** As with the order: a replica that takes over may have yet to read of the course. */
    private void onlyTheSignatureIsMissing() {
        String path = "/patients/%s/caregivers/%s/permission".formatted(story.patientId, story.caregiverId);
        Story.until(
                () -> story.api.get(THERAPIST, "teaching", path),
                reply -> reply.status() == 200
                        && reply.at("/reasons").findValuesAsText("code").equals(List.of("NOTHING_SIGNED_OFF")),
                "a caregiver who lacks nothing but the signature");
    }

    private void signOff(String technique) {
        String path = "/teaching-orders/" + order;
        String etag = story.api.get(THERAPIST, "teaching", path).expect(200).etag();
        Map<String, Object> body = Map.of(
                "technique", technique,
                "shown", true,
                "doneWithHelp", true,
                "doneAlone", true,
                "signedByCaregiver", true);
        story.api.post(THERAPIST, "teaching", path + "/sign-offs", etag, body).expect(201);
    }

    private Reply read() {
        return story.api.get(THERAPIST, "teaching", "/sheets/" + sheet).expect(200);
    }
}
