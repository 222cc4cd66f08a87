package health.homeward.teaching.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.link.Link;
import health.homeward.teaching.domain.link.Secret;
import health.homeward.teaching.domain.sheet.Sheet;
import health.homeward.teaching.store.Links;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a door to the caregiver's page; the secret is shown to the caller once and kept as a hash. */
@ApplicationScoped
public class MakeLink {
    private final Links links;

    MakeLink(Links links) {
        this.links = links;
    }

    public Uni<Link> handle(Transaction tx, Sheet sheet, Secret secret, Duration life) {
        var head = sheet.head();
        var link = new Link(
                UUID.randomUUID(),
                head.sheetId(),
                head.caregiverId(),
                head.patientId(),
                tx.now(),
                tx.now().plus(life),
                Optional.empty());
        return links.add(tx, link, secret)
                .chain(() ->
                        tx.audit(AuditEntry.accepted("MakeLink", head.patientId(), link.linkId(), List.of("R34b"))))
                .replaceWith(link);
    }

    public Uni<List<Link>> ofSheet(Transaction tx, UUID sheetId, Optional<ReadOrders.After> after, int most) {
        return links.ofSheet(tx, sheetId, after.map(ReadOrders.After::place), most);
    }
}
