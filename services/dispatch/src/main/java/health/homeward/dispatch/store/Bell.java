package health.homeward.dispatch.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Wakes every replica when work was committed, by NOTIFY over one listening connection; a slow poll stands behind it. */
@ApplicationScoped
public class Bell {

    public static final String PLANNING = "planning";
    public static final String HOMES = "homes";

    private static final Logger LOG = Logger.getLogger(Bell.class);

    private final Pool pool;
    private volatile SqlConnection connection;
    private boolean connecting;

    Bell(Pool pool) {
        this.pool = pool;
    }

    static Uni<Void> ring(String what, Transaction tx) {
        return tx.statements()
                .readOne("select cast(pg_notify('dispatch_work', $1) as text)", what)
                .replaceWithVoid();
    }

    /** Listens, and listens again when the connection was lost; safe to call as often as wanted. */
    public Uni<Void> listen(Consumer<String> onRing) {
        if (!mayConnect()) {
            return Uni.createFrom().voidItem();
        }
        return pool.getConnection()
                .invoke(fresh -> {
                    PgConnection.cast(fresh.getDelegate())
                            .notificationHandler(note -> onRing.accept(note.getPayload()));
                    fresh.closeHandler(this::lost);
                })
                .call(fresh -> fresh.query("listen dispatch_work").execute())
                .invoke(this::connected)
                .onFailure()
                .invoke(this::failed)
                .replaceWithVoid();
    }

    /** Lets the connection go at the end. */
    public synchronized void close() {
        SqlConnection open = connection;
        connection = null;
        connecting = true;
        if (open != null) {
            open.close().subscribe().with(done -> {}, failure -> {});
        }
    }

    private synchronized boolean mayConnect() {
        if (connection != null || connecting) {
            return false;
        }
        connecting = true;
        return true;
    }

    private synchronized void connected(SqlConnection fresh) {
        connection = fresh;
        connecting = false;
    }

    private synchronized void failed(Throwable failure) {
        connecting = false;
        LOG.warnf("The bell cannot listen, polling goes on: %s", failure.getMessage());
    }

    private synchronized void lost() {
        connection = null;
    }
}
