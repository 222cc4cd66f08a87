package health.homeward.teaching.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.app.facts.SheetIssuedV1;
import health.homeward.teaching.app.facts.SheetSupersededV1;
import health.homeward.teaching.domain.permission.Situation;
import health.homeward.teaching.domain.sheet.Cause;
import health.homeward.teaching.domain.sheet.Sheet;
import health.homeward.teaching.domain.sheet.SheetHead;
import health.homeward.teaching.domain.sheet.Upkeep;
import health.homeward.teaching.store.Sheets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts a new sheet in the place of the old one, or takes the old one away, and tells both. */
@ApplicationScoped
class IssueSheet {
    private static final List<String> RULES = List.of("R12", "R18", "R19", "R24", "R29", "R30", "R31", "R34b");

    private final Sheets sheets;

    IssueSheet(Sheets sheets) {
        this.sheets = sheets;
    }

    Uni<Void> instead(Transaction tx, Situation person, Optional<Sheet> latest, Upkeep.Issue issue) {
        var sheet = next(tx, person, latest, issue);
        var end = new Sheet.Superseded(tx.now(), issue.cause(), Optional.of(sheet.sheetId()));
        var old = latest.filter(Sheet::counts);
        return old.map(o -> sheets.end(tx, o.sheetId(), end))
                .orElse(Uni.createFrom().voidItem())
                .chain(() -> sheets.add(tx, sheet))
                .chain(() -> tx.publish(SheetIssuedV1.of(tx.hospital(), sheet)))
                .chain(() ->
                        tx.audit(AuditEntry.accepted("IssueSheet", sheet.head().patientId(), sheet.sheetId(), RULES)))
                .chain(() ->
                        old.map(o -> told(tx, o, end)).orElse(Uni.createFrom().voidItem()));
    }

    Uni<Void> takeAway(Transaction tx, Sheet sheet, Cause cause) {
        var end = new Sheet.Superseded(tx.now(), cause, Optional.empty());
        return sheets.end(tx, sheet.sheetId(), end).chain(() -> told(tx, sheet, end));
    }

    private static Uni<Void> told(Transaction tx, Sheet sheet, Sheet.Superseded end) {
        return tx.publish(SheetSupersededV1.of(tx.hospital(), sheet, end))
                .chain(() -> tx.audit(AuditEntry.accepted(
                        "SupersedeSheet",
                        sheet.head().patientId(),
                        sheet.sheetId(),
                        List.of(end.cause().rule()))));
    }

    private static Sheet next(Transaction tx, Situation person, Optional<Sheet> latest, Upkeep.Issue issue) {
        var head = new SheetHead(
                UUID.randomUUID(),
                person.caregiver().caregiverId(),
                person.care().patientId(),
                latest.map(before -> before.head().number()).orElse(0) + 1,
                tx.now(),
                latest.map(Sheet::sheetId));
        return new Sheet(head, issue.content(), new Sheet.Current());
    }
}
