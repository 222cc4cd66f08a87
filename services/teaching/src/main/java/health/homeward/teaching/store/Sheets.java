package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.sheet.Sheet;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The sheets that were issued. */
@ApplicationScoped
public class Sheets implements PanacheRepositoryBase<SheetRow, UUID> {
    private final Documents documents;

    Sheets(Documents documents) {
        this.documents = documents;
    }

    public Uni<Optional<Sheet>> seen(Transaction transaction, UUID sheetId) {
        return row(transaction, sheetId).map(row -> Optional.ofNullable(row).map(found -> found.sheet(documents)));
    }

    /** The latest sheet of each caregiver, whether it counts or not. */
    public Uni<Map<UUID, Sheet>> latest(Transaction transaction, UUID patientId) {
        return list("hospital = ?1 and patientId = ?2 order by number", transaction.hospital(), patientId)
                .map(rows -> rows.stream()
                        .map(row -> row.sheet(documents))
                        .collect(Collectors.toMap(
                                sheet -> sheet.head().caregiverId(), Function.identity(), (old, latest) -> latest)));
    }

    /** The patient's sheets, oldest first, after the given place. */
    public Uni<List<Sheet>> ofPatient(Transaction transaction, UUID patientId, Optional<Place> after, int most) {
        var place = after.orElse(Place.FIRST);
        return find("""
                        hospital = ?1 and patientId = ?2 and (issuedAt > ?3 or issuedAt = ?3 and sheetId > ?4)
                        order by issuedAt, sheetId""", transaction.hospital(), patientId, place.at(), place.id())
                .page(0, most)
                .list()
                .map(rows -> rows.stream().map(row -> row.sheet(documents)).toList());
    }

    public Uni<Void> add(Transaction transaction, Sheet sheet) {
        return persistAndFlush(made(transaction.hospital(), sheet)).replaceWithVoid();
    }

    /** Writes the end of a sheet at once, so that the next one can take its place. */
    public Uni<Void> end(Transaction transaction, UUID sheetId, Sheet.Superseded superseded) {
        return row(transaction, sheetId)
                .invoke(row -> row.end(superseded))
                .call(this::flush)
                .replaceWithVoid();
    }

    private SheetRow made(String hospital, Sheet sheet) {
        var row = new SheetRow();
        row.sheetId = sheet.sheetId();
        row.hospital = hospital;
        row.patientId = sheet.head().patientId();
        row.caregiverId = sheet.head().caregiverId();
        row.number = sheet.head().number();
        row.stage = sheet.content().stageMinutes();
        row.content = documents.written(sheet.content());
        row.validFrom = sheet.content().validFrom();
        row.validUntil = sheet.content().validUntil();
        row.issuedAt = sheet.head().issuedAt();
        row.replaces = sheet.head().replaces().orElse(null);
        return row;
    }

    private Uni<SheetRow> row(Transaction transaction, UUID sheetId) {
        return find("hospital = ?1 and sheetId = ?2", transaction.hospital(), sheetId)
                .firstResult();
    }
}
