package health.homeward.dispatch.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Wishes to plan a hospital's region; written with the change that asks for it, worked off by whichever replica claims them. */
@ApplicationScoped
public class PlanningRequests {

    /** Asks for planning; the bell rings in every replica when the transaction commits. */
    public Uni<Void> add(Transaction tx) {
        return tx.statements()
                .write("insert into planning_request (hospital) values ($1)", tx.hospital())
                .chain(() -> Bell.ring(Bell.PLANNING, tx));
    }

    /** Claims the requests of the transaction's hospital that nobody else has in hand; empty when there are none. */
    public Uni<List<Long>> claim(Transaction tx) {
        return tx.statements()
                .read("select id from planning_request order by id for update skip locked")
                .map(rows -> rows.stream().map(row -> (Long) row[0]).toList());
    }

    public Uni<Void> done(List<Long> ids, Transaction tx) {
        return tx.statements()
                .write("delete from planning_request where id = any($1)", (Object) ids.toArray(Long[]::new))
                .replaceWithVoid();
    }
}
