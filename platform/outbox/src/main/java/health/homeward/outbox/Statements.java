package health.homeward.outbox;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * Plain SQL on the connection of the session's transaction. Through the session itself every such statement would first
 * compare all entities read so far with the database, a third of a service's work under load. It is for rows that are no
 * entities; what it reads does not show entities' changes that are not flushed yet.
 */
public final class Statements {
    private final ReactiveConnection connection;

    private Statements(ReactiveConnection connection) {
        this.connection = connection;
    }

    /** For a store that holds no transaction but its session. */
    public static Statements of(Mutiny.Session session) {
        return new Statements(((MutinySessionImpl) session).getReactiveConnection());
    }

    /**
     * @param sql        PostgreSQL's own, parameters as {@code $1}
     * @param parameters of the types that the Vert.x client knows
     * @return how many rows were written
     */
    public Uni<Integer> write(String sql, Object... parameters) {
        return Uni.createFrom().completionStage(() -> connection.update(sql, parameters));
    }

    /** @return the rows in their order, each an array of its columns */
    public Uni<List<Object[]>> read(String sql, Object... parameters) {
        return Uni.createFrom()
                .completionStage(() -> connection.select(sql, parameters))
                .map(result -> {
                    List<Object[]> rows = new ArrayList<>();
                    result.forEachRemaining(rows::add);
                    return rows;
                });
    }

    /** For a statement that answers with exactly one row. */
    public Uni<Object[]> readOne(String sql, Object... parameters) {
        return read(sql, parameters).map(List::getFirst);
    }
}
