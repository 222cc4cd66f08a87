package health.homeward.teaching.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.link.Link;
import health.homeward.teaching.store.Links;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a link back: from this transaction on it opens nothing. */
@ApplicationScoped
public class RevokeLink {
    private final Links links;

    RevokeLink(Links links) {
        this.links = links;
    }

    public Uni<Optional<Link>> locked(Transaction tx, UUID linkId) {
        return links.locked(tx, linkId);
    }

    public Uni<Void> handle(Transaction tx, Link link) {
        return links.save(tx, link.revoked(tx.now()))
                .chain(() ->
                        tx.audit(AuditEntry.accepted("RevokeLink", link.patientId(), link.linkId(), List.of("R34b"))));
    }
}
