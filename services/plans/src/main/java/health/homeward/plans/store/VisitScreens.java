package health.homeward.plans.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** When sessions at home began after a clean screen (R43); kept until the visit's record says what became of them. */
@ApplicationScoped
public class VisitScreens {

    /** A session that the hospital does not have is passed over. */
    public Uni<Void> keep(Transaction tx, UUID sessionId, Instant at) {
        return tx.statements()
                .write("""
                        insert into visit_screen (session_id, hospital, at)
                        select id, hospital, $2 from session where id = $1
                        on conflict (session_id) do update set at = excluded.at""", sessionId, at.atOffset(ZoneOffset.UTC))
                .replaceWithVoid();
    }

    /** Whether a session that was given within these instants began after a clean screen of that day. */
    public Uni<Boolean> covers(Transaction tx, UUID sessionId, Instant from, Instant until) {
        return tx.statements()
                .read(
                        "select 1 from visit_screen where session_id = $1 and at > $2 and at <= $3",
                        sessionId,
                        from.atOffset(ZoneOffset.UTC).minusDays(1),
                        until.atOffset(ZoneOffset.UTC))
                .map(rows -> !rows.isEmpty());
    }
}
