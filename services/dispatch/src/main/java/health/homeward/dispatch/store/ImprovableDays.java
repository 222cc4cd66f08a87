package health.homeward.dispatch.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;

/** Days whose routes may be better than they are; marked with the change that makes it so, worked off one at a time. */
@ApplicationScoped
public class ImprovableDays {

    /** A day in hand, and how often it had been marked when it was taken. */
    public record Taken(LocalDate day, long marks) {}

    /** Each further change puts a day off: routes are looked for when the region is quiet. */
    public Uni<Void> mark(Collection<LocalDate> days, Instant notBefore, Transaction tx) {
        return days.isEmpty()
                ? Uni.createFrom().voidItem()
                : tx.statements()
                        .write(
                                "insert into improvable_day (hospital, day, not_before) "
                                        + "select $1, one.day, cast($2 as timestamptz) "
                                        + "from unnest(cast($3 as date[])) as one (day) "
                                        + "on conflict (hospital, day) do update "
                                        + "set not_before = excluded.not_before, marks = improvable_day.marks + 1",
                                tx.hospital(),
                                notBefore.atOffset(ZoneOffset.UTC),
                                days.stream().distinct().sorted().toArray(LocalDate[]::new))
                        .replaceWithVoid();
    }

    /** Marks every day on which a visit may still move or waits for a place: somebody's hours have changed. */
    public Uni<Void> markAll(LocalDate from, Instant notBefore, Transaction tx) {
        return tx.statements()
                .write(
                        "insert into improvable_day (hospital, day, not_before) "
                                + "select distinct hospital, session_date, cast($1 as timestamptz) from visit "
                                + "where state in ('UNASSIGNED', 'SCHEDULED') and session_date >= $2 "
                                + "on conflict (hospital, day) do update "
                                + "set not_before = excluded.not_before, marks = improvable_day.marks + 1",
                        notBefore.atOffset(ZoneOffset.UTC),
                        from)
                .replaceWithVoid();
    }

    /**
     * Takes the day that is due first.
     *
     * @param leased until then nobody else takes it; who dies with it in hand loses nothing
     */
    public Uni<Optional<Taken>> take(Instant now, Instant leased, Transaction tx) {
        return tx.statements()
                .read(
                        "update improvable_day set not_before = $2 where day = (select day from improvable_day "
                                + "where not_before <= $1 order by not_before, day limit 1 for update skip locked) "
                                + "returning day, marks",
                        now.atOffset(ZoneOffset.UTC),
                        leased.atOffset(ZoneOffset.UTC))
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new Taken((LocalDate) row[0], ((Number) row[1]).longValue())));
    }

    /** Nothing better is known of the day, unless it was marked again meanwhile. */
    public Uni<Void> done(Taken taken, Transaction tx) {
        return tx.statements()
                .write("delete from improvable_day where day = $1 and marks = $2", taken.day(), taken.marks())
                .replaceWithVoid();
    }
}
