package health.homeward.teaching.store;

import health.homeward.outbox.Transaction;
import health.homeward.teaching.domain.link.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The two questions that are asked before any hospital is known: whose link is this, and how often was the guess wrong. */
@ApplicationScoped
public class Doors {

    public Uni<Optional<String>> hospital(Transaction transaction, Secret secret) {
        return transaction
                .session()
                .createNativeQuery("select link_hospital(?1)", String.class)
                .setParameter(1, secret.hash())
                .getResultList()
                .map(Doors::first);
    }

    /** Counts one more wrong try of this sender; answers how many there were in this quarter of an hour. */
    public Uni<Integer> wrongTry(Transaction transaction, byte[] sender) {
        return transaction
                .session()
                .createNativeQuery("select wrong_tries(?1, ?2)", Integer.class)
                .setParameter(1, sender)
                .setParameter(2, transaction.now().atOffset(ZoneOffset.UTC))
                .getSingleResult();
    }

    private static Optional<String> first(List<String> found) {
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.getFirst());
    }
}
