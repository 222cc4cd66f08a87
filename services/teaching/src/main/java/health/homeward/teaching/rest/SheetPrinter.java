package health.homeward.teaching.rest;

import health.homeward.teaching.app.ReadSheets;
import health.homeward.teaching.domain.sheet.Sheet;
import health.homeward.teaching.rest.sheet.Numbering;
import health.homeward.teaching.rest.sheet.SheetPdf;
import health.homeward.teaching.rest.sheet.SheetView;
import health.homeward.teaching.rest.sheet.SheetWriter;
import health.homeward.teaching.rest.sheet.Styles;
import health.homeward.teaching.rest.sheet.Words;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;

/** A sheet as a page, as the part of a page, and as PDF. */
@ApplicationScoped
public class SheetPrinter {
    private final TeachingSettings settings;
    private final Template sheet;
    private final Template page;
    private final Template paper;

    SheetPrinter(TeachingSettings settings, Template sheet, Template page, Template paper) {
        this.settings = settings;
        this.sheet = sheet;
        this.page = page;
        this.paper = paper;
    }

    String page(String hospital, ReadSheets.Found found) {
        return page.data("sheet", view(hospital, found))
                .data("screen", Styles.SCREEN)
                .data("paper", Styles.PAPER)
                .render();
    }

    String part(String hospital, ReadSheets.Found found) {
        return sheet.data("sheet", view(hospital, found)).render();
    }

    /** Set by a worker thread: it takes a quarter of a second that an event loop must not lose. */
    Uni<byte[]> pdf(String hospital, ReadSheets.Found found) {
        var html = paper.data("sheet", view(hospital, found))
                .data("css", Styles.PAPER)
                .render();
        return Uni.createFrom().item(() -> SheetPdf.of(html)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private SheetView view(String hospital, ReadSheets.Found found) {
        var writer = new SheetWriter(Words.in(found.language()), settings.contact(hospital));
        var replaced = found.replaced().map(SheetPrinter::replaced);
        return writer.write(
                found.sheet().content(), new Numbering(found.sheet().head().number(), replaced));
    }

    private static Numbering.Replaced replaced(Sheet before) {
        return new Numbering.Replaced(before.head().number(), before.content().validFrom());
    }
}
