package health.homeward.web;

import health.homeward.outbox.Actor;
import health.homeward.outbox.Transaction;
import health.homeward.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/**
 * Runs the command of a request in one transaction, once for its Idempotency-Key: a repeated request gets the kept
 * answer, another body under the same key 422, a request whose twin is under way 409.
 */
@RequestScoped
public class Commands {
    private final RoutingContext request;
    private final Caller caller;
    private final Transactions transactions;
    private final IdempotencyKeys keys;

    Commands(RoutingContext request, Caller caller, Transactions transactions, IdempotencyKeys keys) {
        this.request = request;
        this.caller = caller;
        this.transactions = transactions;
        this.keys = keys;
    }

    /**
     * For every POST.
     *
     * @param body the request's body as received or read; with method and path it makes the request's fingerprint
     */
    public Uni<Response> once(Object body, Function<Transaction, Uni<Answer>> work) {
        return once(caller.actor(), body, work);
    }

    /** For a POST without a token, where a secret in the body has told who acts. */
    public Uni<Response> once(Actor actor, Object body, Function<Transaction, Uni<Answer>> work) {
        String key = idempotencyKey();
        String fingerprint = keys.fingerprint(
                request.request().method().name(), request.request().path(), body);
        return transactions.in(actor, transaction -> keys.once(key, fingerprint, transaction, work));
    }

    /** For PUT and DELETE, which are idempotent of themselves: one transaction, no key. */
    public Uni<Response> run(Function<Transaction, Uni<Answer>> work) {
        return transactions.in(
                caller.actor(),
                transaction -> work.apply(transaction).map(keys::kept).map(IdempotencyKeys.Kept::response));
    }

    /** For GET: one read-only transaction that shows the caller's hospital. */
    public <T> Uni<T> read(Function<Transaction, Uni<T>> work) {
        return transactions.in(caller.actor(), work);
    }

    /**
     * Checks If-Match against the version just read (and locked) in this transaction.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header, 412 when the version is another
     */
    public void requireMatch(long version) {
        String match = request.request().getHeader("If-Match");
        if (match == null || match.isBlank()) {
            throw Problems.matchMissing();
        }
        if (!ETags.matches(match, version)) {
            throw Problems.stale(version);
        }
    }

    private String idempotencyKey() {
        String key = request.request().getHeader("Idempotency-Key");
        if (!isKey(key)) {
            throw Problems.keyMissing();
        }
        return key;
    }

    static boolean isKey(String header) {
        return header != null && header.matches("[\\x21-\\x7e]{8,200}");
    }
}
