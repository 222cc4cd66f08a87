package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.team.CalendarFeed;
import health.homeward.dispatch.domain.team.FeedSecret;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Addresses by which therapists' calendar programs read their visits; one for each therapist. */
@ApplicationScoped
public class CalendarFeeds {

    /** Makes the address, or another one instead of it. */
    public Uni<CalendarFeed> put(UUID therapistId, FeedSecret secret, Transaction tx) {
        return tx.statements()
                .readOne(
                        """
                        insert into calendar_feed (therapist_id, hospital, secret_hash, made_at) values ($1, $2, $3, $4)
                        on conflict (therapist_id) do update
                          set secret_hash = excluded.secret_hash, made_at = excluded.made_at, version = calendar_feed.version + 1
                        returning made_at, version""", therapistId, tx.hospital(), secret.hash(), tx.now().atOffset(ZoneOffset.UTC))
                .map(CalendarFeeds::feed);
    }

    /** Locked until the transaction ends. */
    public Uni<Optional<CalendarFeed>> lock(UUID therapistId, Transaction tx) {
        return tx.statements()
                .read("select made_at, version from calendar_feed where therapist_id = $1 for update", therapistId)
                .map(rows -> rows.stream().map(CalendarFeeds::feed).findFirst());
    }

    public Uni<Void> remove(UUID therapistId, Transaction tx) {
        return tx.statements()
                .read("delete from calendar_feed where therapist_id = $1 returning therapist_id", therapistId)
                .replaceWithVoid();
    }

    /** The hospital that a secret belongs to; asked before any hospital is known. */
    public Uni<Optional<String>> hospital(FeedSecret secret, Transaction tx) {
        return tx.statements()
                .readOne("select calendar_hospital($1)", secret.hash())
                .map(row -> Optional.ofNullable((String) row[0]));
    }

    /** The therapist of this hospital whose calendar the secret opens. */
    public Uni<Optional<UUID>> therapist(FeedSecret secret, Transaction tx) {
        return tx.statements()
                .read("select therapist_id from calendar_feed where secret_hash = $1", secret.hash())
                .map((List<Object[]> rows) ->
                        rows.stream().map(row -> (UUID) row[0]).findFirst());
    }

    private static CalendarFeed feed(Object[] row) {
        return new CalendarFeed(((OffsetDateTime) row[0]).toInstant(), ((Number) row[1]).longValue());
    }
}
