package health.homeward.journey;

import java.time.Duration;
import java.util.Map;

/** A link that opens a caregiver's sheet without a login: while it holds, and for nobody who does not have its secret. */
final class CaregiverLink {
    private final Story story;
    private final String sheet;
    private Reply link;
    private String secret;

    CaregiverLink(Story story, String sheet) {
        this.story = story;
        this.sheet = sheet;
    }

    void play(SheetCheck check) {
        story.board.step("coordinator sends the link", this::send);
        story.board.step("caregiver opens the sheet without a login", () -> opened(check));
        story.board.step("a wrong secret opens nothing", this::wrong);
        story.board.step("coordinator takes the link back", this::revoke);
    }

    private Row send() {
        String etag = story.api
                .get(Story.COORDINATOR, "teaching", "/sheets/" + sheet)
                .expect(200)
                .etag();
        link = story.api
                .post(Story.COORDINATOR, "teaching", "/sheets/" + sheet + "/links", etag, Map.of("expiresInDays", 7))
                .expect(201);
        String[] address = link.text("/url").split("#", 2);
        Story.check(address.length == 2, "The secret must stand in the fragment, which browsers send to nobody");
        secret = address[1];
        Story.check(secret.length() >= 43, "The link's secret must have 256 bits");
        return Row.of("LINK");
    }

    private Row opened(SheetCheck check) {
        Reply opened = open(secret).expect(200);
        Story.check(opened.text("/state").equals("SHEET"), "The link must open a sheet, not " + opened.text("/state"));
        check.holds(opened.at("/sheet"));
        return Row.of("OPENED").rules(Named.in(opened.at("/sheet/never"), "R30", "R31", "R34b"));
    }

    private Row wrong() {
        char other = secret.charAt(0) == 'A' ? 'B' : 'A';
        closed(other + secret.substring(1));
        return Row.of("404");
    }

    private Row revoke() {
        story.api
                .delete(Story.COORDINATOR, "teaching", "/links/" + link.text("/linkId"), link.etag())
                .expect(204);
        closed(secret);
        return Row.of("REVOKED, 404");
    }

    /** Who tries too many wrong ones must wait (429); the story may have been told often today, so it waits that out. */
    private void closed(String tried) {
        Reply answer = open(tried);
        if (answer.status() == 429) {
            story.clock.forward(Duration.ofMinutes(15));
            answer = open(tried);
        }
        answer.expect(404);
    }

    private Reply open(String tried) {
        return story.api.post(null, "teaching", "/public/sheet", Map.of("secret", tried));
    }
}
