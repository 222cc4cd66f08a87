package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Tariff;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.store.Tariffs;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Keeps the hospital's prices, teaching apart from massage (R34c). */
@ApplicationScoped
public class SetTariff {

    private final Tariffs tariffs;

    SetTariff(Tariffs tariffs) {
        this.tariffs = tariffs;
    }

    public Uni<Optional<Versioned<Tariff>>> find(Transaction tx) {
        return tariffs.find(tx);
    }

    /** @param sameVersion throws when the caller did not name the list's version, 0 while there is none */
    public Uni<Versioned<Tariff>> handle(Tariff tariff, LongConsumer sameVersion, Transaction tx) {
        return tariffs.lock(tx).chain(found -> {
            long version = found.map(Versioned::version).orElse(0L);
            sameVersion.accept(version);
            Versioned<Tariff> next = new Versioned<>(tariff, version + 1);
            return tariffs.keep(next, tx)
                    .chain(() -> tx.audit(AuditEntry.accepted("SetTariff", null, null, List.of("R34c"))))
                    .replaceWith(next);
        });
    }
}
