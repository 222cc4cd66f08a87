package health.homeward.journey;

import java.util.List;
import java.util.Map;

/** Chapter 7: a caregiver is taught, signed off, and opens the sheet by a link without a login. */
final class Teaching {
    private static final String THERAPIST = "therapist.marta";
    private static final List<String> TECHNIQUES = List.of("STROKING", "RUBBING");

    private final Story story;

    Teaching(Story story) {
        this.story = story;
    }

    void play() {
        String[] order = new String[1];
        String[] sheet = new String[1];
        String[] secret = new String[1];
        story.board.step("therapist takes the teaching order", () -> {
            order[0] = order();
            return Row.of("ORDERED").rules("R30", "R34b");
        });
        story.board.step("caregiver is signed off, a sheet is issued", () -> {
            int mark = story.bus.mark();
            long start = System.nanoTime();
            TECHNIQUES.forEach(technique -> signOff(order[0], technique));
            story.facts(mark, "TechniqueSignedOff", TECHNIQUES.size());
            Bus.Fact issued =
                    story.facts(mark, "SheetIssued", TECHNIQUES.size()).getLast();
            sheet[0] = issued.text("sheetId");
            return Row.of("SHEET " + issued.text("stage") + " min")
                    .rules("R30", "R31", "R34b")
                    .took(start, issued.nanos());
        });
        story.board.step("coordinator sends the link", () -> {
            Reply link = story.api
                    .post(
                            Story.COORDINATOR,
                            "teaching",
                            "/sheets/" + sheet[0] + "/links",
                            etag("/sheets/" + sheet[0]),
                            Map.of("expiresInDays", 7))
                    .expect(201);
            secret[0] = link.text("/url").replaceFirst(".*#", "");
            Story.check(secret[0].length() >= 43, "The link's secret must have 256 bits");
            return Row.of("LINK");
        });
        story.board.step("caregiver opens the sheet without a login", () -> open(secret[0]));
    }

    private String order() {
        return story.api
                .post(
                        THERAPIST,
                        "teaching",
                        "/teaching-orders",
                        Map.of(
                                "patientId",
                                story.patientId,
                                "caregiverId",
                                story.caregiverId,
                                "techniques",
                                TECHNIQUES))
                .expect(201)
                .text("/orderId");
    }

    private void signOff(String order, String technique) {
        story.api
                .post(
                        THERAPIST,
                        "teaching",
                        "/teaching-orders/" + order + "/sign-offs",
                        etag("/teaching-orders/" + order),
                        Map.of(
                                "technique", technique,
                                "shown", true,
                                "doneWithHelp", true,
                                "doneAlone", true,
                                "signedByCaregiver", true))
                .expect(201);
    }

    private Row open(String secret) {
        Reply opened = story.api
                .post(null, "teaching", "/public/sheet", Map.of("secret", secret))
                .expect(200);
        Story.check(opened.text("/state").equals("SHEET"), "The link must open a sheet, not " + opened.text("/state"));
        Story.check(opened.text("/sheet/affectedSide").equals("LEFT"), "The sheet must name the patient's side");
        return Row.of("OPENED").rules("R31", "R34b");
    }

    private String etag(String path) {
        return story.api.get(THERAPIST, "teaching", path).etag();
    }
}
