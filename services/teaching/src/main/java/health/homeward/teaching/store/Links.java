package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.link.Link;
import health.homeward.teaching.domain.link.Secret;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links to caregivers' pages. */
@ApplicationScoped
public class Links implements PanacheRepositoryBase<LinkRow, UUID> {

    public Uni<Void> add(Transaction transaction, Link link, Secret secret) {
        var row = new LinkRow();
        row.linkId = link.linkId();
        row.hospital = transaction.hospital();
        row.sheetId = link.sheetId();
        row.patientId = link.patientId();
        row.caregiverId = link.caregiverId();
        row.secretHash = secret.hash();
        row.madeBy = transaction.actor().id();
        row.madeAt = link.madeAt();
        row.expiresAt = link.expiresAt();
        return persist(row).replaceWithVoid();
    }

    public Uni<Optional<Link>> behind(Transaction transaction, Secret secret) {
        return find("hospital = ?1 and secretHash = ?2", transaction.hospital(), secret.hash())
                .firstResult()
                .map(Links::link);
    }

    public Uni<Optional<Link>> locked(Transaction transaction, UUID linkId) {
        return find("hospital = ?1 and linkId = ?2", transaction.hospital(), linkId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .map(Links::link);
    }

    /** The links made from a sheet, oldest first. */
    public Uni<List<Link>> ofSheet(Transaction transaction, UUID sheetId, Optional<Place> after, int most) {
        var place = after.orElse(Place.FIRST);
        return find("""
                        hospital = ?1 and sheetId = ?2 and (madeAt > ?3 or madeAt = ?3 and linkId > ?4)
                        order by madeAt, linkId""", transaction.hospital(), sheetId, place.at(), place.id())
                .page(0, most)
                .list()
                .map(rows -> rows.stream().map(LinkRow::link).toList());
    }

    public Uni<Void> save(Transaction transaction, Link link) {
        return find("hospital = ?1 and linkId = ?2", transaction.hospital(), link.linkId())
                .firstResult()
                .invoke(row -> row.revokedAt = link.revokedAt().orElse(null))
                .replaceWithVoid();
    }

    private static Optional<Link> link(LinkRow row) {
        return Optional.ofNullable(row).map(LinkRow::link);
    }
}
