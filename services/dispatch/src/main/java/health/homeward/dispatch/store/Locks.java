package health.homeward.dispatch.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;

/** Locks on a name within a hospital, held until the transaction ends, for what has no row to lock. */
final class Locks {

    private Locks() {}

    static Uni<Void> take(String name, Transaction tx) {
        return tx.statements()
                .readOne("select cast(pg_advisory_xact_lock(hashtextextended($1, 84)) as text)", key(name, tx))
                .replaceWithVoid();
    }

    static Uni<Boolean> tryTake(String name, Transaction tx) {
        return tx.statements()
                .readOne("select pg_try_advisory_xact_lock(hashtextextended($1, 84))", key(name, tx))
                .map(row -> (Boolean) row[0]);
    }

    private static String key(String name, Transaction tx) {
        return tx.hospital() + "\n" + name;
    }
}
