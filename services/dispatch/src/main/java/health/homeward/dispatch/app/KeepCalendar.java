package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.team.CalendarFeed;
import health.homeward.dispatch.domain.team.FeedSecret;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.CalendarFeeds;
import health.homeward.dispatch.store.Therapists;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Actor;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import health.homeward.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;

/** Keeps the addresses of therapists' calendars, and reads a calendar for whoever holds its address. */
@ApplicationScoped
public class KeepCalendar {

    private static final Actor NOBODY = new Actor("-", "public", "calendar");
    private static final Duration BEHIND = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(60);

    private final Transactions transactions;
    private final Therapists therapists;
    private final Visits visits;
    private final CalendarFeeds feeds;

    KeepCalendar(Transactions transactions, Therapists therapists, Visits visits, CalendarFeeds feeds) {
        this.transactions = transactions;
        this.therapists = therapists;
        this.visits = visits;
        this.feeds = feeds;
    }

    /** Whose calendar: the caller's own, or that of a therapist of the hospital. */
    public sealed interface Whose {
        record Login(String login) implements Whose {}

        record Id(UUID id) implements Whose {}
    }

    /** An older address opens nothing from here on. */
    public Uni<Optional<CalendarFeed>> make(Whose whose, FeedSecret secret, Transaction tx) {
        return therapist(whose, tx).chain(found -> found.map(id -> feeds.put(id, secret, tx)
                        .call(() -> tx.audit(AuditEntry.accepted("MakeCalendar", id, id, List.of())))
                        .map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    public Uni<Optional<CalendarFeed>> find(Whose whose, Transaction tx) {
        return therapist(whose, tx).chain(found -> found.map(id -> feeds.lock(id, tx))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /**
     * From here on the address opens nothing.
     *
     * @param sameVersion throws when the caller did not name the address's version
     * @return false when there was none
     */
    public Uni<Boolean> revoke(Whose whose, LongConsumer sameVersion, Transaction tx) {
        return therapist(whose, tx).chain(found -> found.map(id -> revoke(id, sameVersion, tx))
                .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Boolean> revoke(UUID id, LongConsumer sameVersion, Transaction tx) {
        return feeds.lock(id, tx).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            sameVersion.accept(found.get().version());
            return feeds.remove(id, tx)
                    .chain(() -> tx.audit(AuditEntry.accepted("RevokeCalendar", id, id, List.of())))
                    .replaceWith(true);
        });
    }

    /** The therapist's appointments of the last weeks and the next ones; empty when the address opens nothing. */
    public Uni<Optional<List<Visit>>> open(FeedSecret secret) {
        return transactions.in(NOBODY, tx -> feeds.hospital(secret, tx)).chain(hospital -> hospital.map(
                        code -> transactions.in(new Actor(code, "calendar", "calendar"), tx -> read(secret, tx)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<List<Visit>>> read(FeedSecret secret, Transaction tx) {
        return feeds.therapist(secret, tx).chain(found -> found.map(id -> visits.ofTherapist(
                                id, tx.now().minus(BEHIND), tx.now().plus(AHEAD), tx)
                        .map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<UUID>> therapist(Whose whose, Transaction tx) {
        Uni<Optional<Versioned<Therapist>>> found =
                switch (whose) {
                    case Whose.Login(String login) -> therapists.byLogin(login, tx);
                    case Whose.Id(UUID id) -> therapists.find(id, tx);
                };
        return found.map(one -> one.map(therapist -> therapist.value().id()));
    }
}
