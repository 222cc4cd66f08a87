package health.homeward.teaching.rest;

import health.homeward.teaching.app.OpenDoor;
import health.homeward.teaching.app.OpenPage;
import health.homeward.web.Commands;
import health.homeward.web.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

/** How the caregiver's page is answered: as PDF, as a command that runs once, or not at all. */
@RequestScoped
class PublicAnswers {
    private final SheetPrinter printer;
    private final WrongTries wrongTries;
    private final Commands commands;

    PublicAnswers(SheetPrinter printer, WrongTries wrongTries, Commands commands) {
        this.printer = printer;
        this.wrongTries = wrongTries;
        this.commands = commands;
    }

    Commands commands() {
        return commands;
    }

    Uni<OpenDoor.Opened> closed() {
        return wrongTries.answer();
    }

    Uni<Response> pdf(OpenPage.Page page) {
        var latest = page.latest();
        if (!latest.usable()) {
            throw Problems.refused(Refusals.web(Refusals.ofSheet(latest.sheet(), latest.permission())));
        }
        return printer.pdf(page.hospital(), latest)
                .map(pdf -> Response.ok(pdf, "application/pdf").build());
    }
}
