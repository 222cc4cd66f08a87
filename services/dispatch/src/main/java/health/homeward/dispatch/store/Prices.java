package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Price;
import health.homeward.dispatch.domain.Tariff;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** The price lines of finished visits; each is written once. */
@ApplicationScoped
public class Prices {

    public Uni<Void> keep(UUID visitId, Price price, Transaction tx) {
        return tx.statements()
                .read(
                        """
                        insert into visit_price (visit_id, hospital, kind, minutes, currency, amount_minor, tariff_version)
                          values ($1, $2, $3, $4, $5, $6, $7) returning visit_id""",
                        visitId,
                        tx.hospital(),
                        price.line().kind().name(),
                        price.line().minutes(),
                        price.currency().getCurrencyCode(),
                        price.line().amountMinor(),
                        price.tariffVersion())
                .replaceWithVoid();
    }

    public Uni<Optional<Price>> of(UUID visitId, Transaction tx) {
        return tx.statements()
                .read(
                        "select kind, minutes, currency, amount_minor, tariff_version from visit_price where visit_id = $1",
                        visitId)
                .map(rows -> rows.stream().map(Prices::price).findFirst());
    }

    private static Price price(Object[] row) {
        return new Price(
                Currency.getInstance((String) row[2]),
                new Tariff.Line(
                        Tariff.Kind.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(),
                        ((Number) row[3]).longValue()),
                ((Number) row[4]).longValue());
    }
}
