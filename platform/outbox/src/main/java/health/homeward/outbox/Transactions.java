package health.homeward.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;

/** Opens the one transaction of a use case and shows it only the rows of the actor's hospital. */
@ApplicationScoped
public class Transactions {
    private final Clock clock;
    private final ObjectMapper json;

    Transactions(Clock clock, ObjectMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /**
     * Runs the work in one transaction. The hospital is set first and for this transaction only, so that row level
     * security holds even where a query forgot it. A failed Uni rolls everything back. A transaction that began is
     * finished even if nobody waits for it any more: cancelling would close the session under a live statement.
     */
    public <T> Uni<T> in(Actor actor, Function<Transaction, Uni<T>> work) {
        return Uni.createFrom()
                .emitter(waiting -> begin(actor, work).subscribe().with(waiting::complete, waiting::fail));
    }

    private <T> Uni<T> begin(Actor actor, Function<Transaction, Uni<T>> work) {
        return Panache.withTransaction(() -> Panache.getSession().chain(session -> {
            Statements statements = Statements.of(session);
            Transaction transaction = new Transaction(session, statements, actor, clock.instant(), new Postbag(json));
            return confine(statements, actor.hospital())
                    .chain(() -> work.apply(transaction))
                    .call(transaction::finish);
        }));
    }

    private static Uni<Object[]> confine(Statements statements, String hospital) {
        return statements.readOne("select set_config('app.hospital', $1, true)", hospital);
    }
}
