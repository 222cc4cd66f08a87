package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.planning.Given;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.Therapists;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Reads a hospital's region as it is in this transaction, with the ways between its places. */
@ApplicationScoped
class Regions {

    private final Therapists therapists;
    private final Visits visits;
    private final Demands demands;
    private final FindWays ways;
    private final DispatchSettings settings;

    Regions(Therapists therapists, Visits visits, Demands demands, FindWays ways, DispatchSettings settings) {
        this.therapists = therapists;
        this.visits = visits;
        this.demands = demands;
        this.ways = ways;
        this.settings = settings;
    }

    /** A region with the visits that it was made of. */
    record Snapshot(Region region, List<Visit> visits) {}

    /** The last date that is planned now. */
    LocalDate horizon(Instant now) {
        return now.atZone(settings.zone())
                .toLocalDate()
                .plusDays(settings.plan().horizonDays());
    }

    /** The date on which the horizon reaches a visit; empty when it has. */
    Optional<LocalDate> plannedFrom(Visit visit, Instant now) {
        LocalDate date = visit.order().when().date();
        return date.isAfter(horizon(now))
                ? Optional.of(date.minusDays(settings.plan().horizonDays()))
                : Optional.empty();
    }

    /** Everything up to the horizon. */
    Uni<Snapshot> read(Transaction tx) {
        return readUntil(horizon(tx.now()), tx);
    }

    /** Everything up to a visit's date or the horizon, whichever is later. */
    Uni<Snapshot> around(Visit visit, Transaction tx) {
        LocalDate horizon = horizon(tx.now());
        LocalDate date = visit.order().when().date();
        return readUntil(date.isAfter(horizon) ? date : horizon, tx);
    }

    private Uni<Snapshot> readUntil(LocalDate last, Transaction tx) {
        return therapists.all(tx).chain(team -> visits.openUntil(last, tx).chain(open -> demands.of(open, tx)
                .map(asked -> new Region(
                        now(tx.now()), team.stream().map(Versioned::value).toList(), asked))
                .chain(region -> finished(region, tx).map(region::after))
                .chain(ways::within)
                .map(region -> new Snapshot(region, open))));
    }

    /** What is finished of this week; nobody asks where nobody is limited. */
    private Uni<Given> finished(Region region, Transaction tx) {
        if (region.therapists().stream()
                .allMatch(therapist -> therapist.limits().isNone())) {
            return Uni.createFrom().item(Given.NOTHING);
        }
        LocalDate monday =
                tx.now().atZone(settings.zone()).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return visits.finishedSince(monday, settings.zone(), tx).map(Given::new);
    }

    private Region.Now now(Instant now) {
        ZoneId zone = settings.zone();
        return new Region.Now(now, now.plus(settings.plan().notice()), zone);
    }
}
