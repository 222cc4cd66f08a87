package health.homeward.teaching.app;

import health.homeward.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What a caregiver sees behind a link: today's sheet, whichever sheet the link was made from, or why there is none. */
@ApplicationScoped
public class OpenPage {
    private final Transactions transactions;
    private final ReadSheets sheets;

    OpenPage(Transactions transactions, ReadSheets sheets) {
        this.transactions = transactions;
        this.sheets = sheets;
    }

    /** @param linkedNumber the number of the sheet from which the link was made */
    public record Page(String hospital, int linkedNumber, ReadSheets.Found latest) {}

    public Uni<Page> open(OpenDoor.Opened door) {
        var link = door.link();
        return transactions.in(door.actor(), tx -> sheets.latest(tx, link.patientId(), link.caregiverId())
                .chain(latest -> sheets.one(tx, link.sheetId())
                        .map(linked -> new Page(
                                tx.hospital(),
                                linked.orElseThrow().sheet().head().number(),
                                latest))));
    }
}
