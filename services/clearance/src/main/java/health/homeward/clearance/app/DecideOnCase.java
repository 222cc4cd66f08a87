package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.store.ClearanceCases;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.LongConsumer;

/** A person decides on one case: grant, defer, refuse, suspend, resume, withdraw, or state facts. */
@ApplicationScoped
public class DecideOnCase {
    private final ClearanceCases cases;
    private final Decisions decisions;

    DecideOnCase(ClearanceCases cases, Decisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /** @param version is shown the case's version before anything is decided, and fails when the caller saw another */
    public Uni<Outcome> handle(Transaction transaction, UUID clearanceId, LongConsumer version, Command command) {
        return cases.lock(transaction.session(), clearanceId).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(new Outcome.Unknown());
            }
            version.accept(found.get().known().version());
            return decisions.on(found.get(), command, transaction);
        });
    }
}
