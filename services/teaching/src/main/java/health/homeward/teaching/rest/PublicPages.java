package health.homeward.teaching.rest;

import health.homeward.teaching.app.OpenPage;
import health.homeward.teaching.domain.concern.Complaint;
import health.homeward.teaching.domain.permission.Obstacle;
import health.homeward.teaching.domain.permission.Permission;
import health.homeward.teaching.domain.sheet.Cause;
import health.homeward.teaching.rest.PublicSheetResponse.State;
import health.homeward.teaching.rest.sheet.Words;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Says in words what stands behind a link today. */
@ApplicationScoped
class PublicPages {
    private final SheetPrinter printer;
    private final TeachingSettings settings;
    private final Template closed;
    private final Template door;

    PublicPages(SheetPrinter printer, TeachingSettings settings, Template closed, Template door) {
        this.printer = printer;
        this.settings = settings;
        this.closed = closed;
        this.door = door;
    }

    /** The page itself: it knows nothing until it has sent the secret. */
    String door() {
        var words = Words.in("en");
        return door.data("words", words)
                .data("complaints", Arrays.asList(Complaint.values()))
                .render();
    }

    PublicSheetResponse data(OpenPage.Page page) {
        var words = Words.in(page.latest().language());
        return page.latest().usable() ? sheet(page, words) : notToday(page, words);
    }

    String html(OpenPage.Page page) {
        var data = data(page);
        return data.state() == State.SHEET
                ? printer.part(page.hospital(), page.latest())
                : closed.data("data", data)
                        .data("words", Words.in(data.language()))
                        .data("contact", settings.contact(page.hospital()))
                        .render();
    }

    private static PublicSheetResponse sheet(OpenPage.Page page, Words words) {
        var sheet = page.latest().sheet();
        var number = sheet.head().number();
        var replaced = page.linkedNumber() == number ? null : words.of("page.replaced", page.linkedNumber(), number);
        return new PublicSheetResponse(
                State.SHEET,
                page.latest().today(),
                words.language(),
                words.of("title"),
                replaced,
                number,
                sheet.content().validUntil(),
                SheetResponse.Content.of(sheet.content()));
    }

    private static PublicSheetResponse notToday(OpenPage.Page page, Words words) {
        return new PublicSheetResponse(
                State.NOT_TODAY,
                page.latest().today(),
                words.language(),
                words.of("no.title"),
                words.of("no." + why(page.latest().permission())),
                null,
                null,
                null);
    }

    /** A caregiver reads no diagnosis: only what kind of halt it is. */
    private static String why(Permission permission) {
        return switch (permission) {
            case Permission.Given given -> "NOT_YET";
            case Permission.NotToday no -> why(no.obstacles());
        };
    }

    private static String why(List<Obstacle> obstacles) {
        if (obstacles.contains(Obstacle.CARE_OVER)) {
            return "CARE_OVER";
        }
        if (obstacles.contains(Obstacle.CONCERN_OPEN)) {
            return "CONCERN";
        }
        return switch (Cause.of(obstacles)) {
            case REVOKED -> "REVOKED";
            case COURSE_ENDED -> "COURSE_ENDED";
            case HOLD -> "HOLD";
            case BED_REST -> "BED_REST";
            case STAGE, CORRECTED -> "NOT_YET";
        };
    }
}
