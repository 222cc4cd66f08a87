package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Price;
import health.homeward.dispatch.domain.Tariff;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.Prices;
import health.homeward.dispatch.store.Tariffs;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Gives a finished visit its price line (R34c), by the length that was agreed and the list of that moment. */
@ApplicationScoped
class ChargeVisit {

    private final Tariffs tariffs;
    private final Prices prices;

    ChargeVisit(Tariffs tariffs, Prices prices) {
        this.tariffs = tariffs;
        this.prices = prices;
    }

    Uni<Void> handle(Visit visit, Transaction tx) {
        return tariffs.find(tx).chain(found -> found.flatMap(list -> price(list, visit))
                .map(price -> prices.keep(visit.id(), price, tx))
                .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private static Optional<Price> price(Versioned<Tariff> list, Visit visit) {
        return list.value()
                .line(Tariff.Kind.MASSAGE, visit.order().minutes())
                .map(line -> new Price(list.value().currency(), line, list.version()));
    }
}
