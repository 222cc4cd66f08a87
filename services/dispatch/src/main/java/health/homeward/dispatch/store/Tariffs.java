package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Tariff;
import health.homeward.dispatch.domain.Versioned;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The price list of the transaction's hospital. */
@ApplicationScoped
public class Tariffs {

    public Uni<Optional<Versioned<Tariff>>> find(Transaction tx) {
        return read(tx);
    }

    /** Locks the list until the transaction ends, even while there is none yet. */
    public Uni<Optional<Versioned<Tariff>>> lock(Transaction tx) {
        return Locks.take("tariff", tx).chain(() -> find(tx));
    }

    public Uni<Void> keep(Versioned<Tariff> tariff, Transaction tx) {
        return tx.session()
                .createNativeQuery("""
                        insert into tariff (hospital, currency, version) values (?1, ?2, ?3)
                        on conflict (hospital) do update set currency = excluded.currency, version = excluded.version""")
                .setParameter(1, tx.hospital())
                .setParameter(2, tariff.value().currency().getCurrencyCode())
                .setParameter(3, tariff.version())
                .executeUpdate()
                .chain(() -> tx.session()
                        .createNativeQuery("delete from tariff_line")
                        .executeUpdate())
                .chain(() -> add(tariff.value().lines(), tx));
    }

    private static Uni<Void> add(List<Tariff.Line> lines, Transaction tx) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (Tariff.Line line : lines) {
            chain = chain.chain(() -> tx.session()
                    .createNativeQuery(
                            "insert into tariff_line (hospital, kind, minutes, amount_minor) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, tx.hospital())
                    .setParameter(2, line.kind().name())
                    .setParameter(3, line.minutes())
                    .setParameter(4, line.amountMinor())
                    .executeUpdate()
                    .replaceWithVoid());
        }
        return chain;
    }

    private static Uni<Optional<Versioned<Tariff>>> read(Transaction tx) {
        return tx.session()
                .createNativeQuery("select currency, version from tariff", Object[].class)
                .getSingleResultOrNull()
                .chain(head -> head == null
                        ? Uni.createFrom().item(Optional.empty())
                        : lines(tx)
                                .map(lines -> Optional.of(new Versioned<>(
                                        new Tariff(Currency.getInstance((String) head[0]), lines),
                                        ((Number) head[1]).longValue()))));
    }

    private static Uni<List<Tariff.Line>> lines(Transaction tx) {
        return tx.session()
                .createNativeQuery(
                        "select kind, minutes, amount_minor from tariff_line order by kind, minutes", Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Tariff.Line(
                                Tariff.Kind.valueOf((String) row[0]),
                                ((Number) row[1]).intValue(),
                                ((Number) row[2]).longValue()))
                        .toList());
    }
}
