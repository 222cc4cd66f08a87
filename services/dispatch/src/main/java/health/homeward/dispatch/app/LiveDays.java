package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.visit.LiveDay;
import health.homeward.dispatch.domain.visit.LiveDay.Estimate;
import health.homeward.dispatch.domain.visit.Progress;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitEvent;
import health.homeward.dispatch.store.VisitProgress;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A hospital's day as it is going, and the warning of visits that will begin late. */
@ApplicationScoped
public class LiveDays {

    private final Visits visits;
    private final VisitProgress progress;
    private final Announcements announcements;
    private final DispatchSettings settings;

    LiveDays(Visits visits, VisitProgress progress, Announcements announcements, DispatchSettings settings) {
        this.visits = visits;
        this.progress = progress;
        this.announcements = announcements;
        this.settings = settings;
    }

    /** Visits of today that will begin later than they may, the latest first. */
    public Uni<List<Estimate>> late(Transaction tx) {
        return today(tx).map(estimates -> estimates.stream()
                .filter(this::isLate)
                .sorted(Comparator.comparingInt(Estimate::lateMinutes)
                        .reversed()
                        .thenComparing(one -> one.visit().id()))
                .toList());
    }

    /** Tells of each visit that has become late, or later by as much again. */
    Uni<Void> warn(Transaction tx) {
        return late(tx).chain(late -> Multi.createFrom()
                .iterable(late)
                .onItem()
                .transformToUniAndConcatenate(one -> warn(one, tx))
                .collect()
                .asList()
                .replaceWithVoid());
    }

    private Uni<Boolean> warn(Estimate late, Transaction tx) {
        int again = settings.live().lateMinutes();
        return progress.warn(late.visit().id(), late.slot(), late.lateMinutes(), again, tx)
                .call(isNew -> isNew
                        ? announcements.announce(
                                List.of(new VisitEvent.VisitRunningLate(
                                        late.visit(), late.slot(), late.start(), late.lateMinutes(), tx.now())),
                                tx)
                        : Uni.createFrom().voidItem());
    }

    private boolean isLate(Estimate estimate) {
        return estimate.lateMinutes() > settings.live().lateMinutes();
    }

    private Uni<List<Estimate>> today(Transaction tx) {
        ZoneId zone = settings.zone();
        LocalDate date = tx.now().atZone(zone).toLocalDate();
        Instant from = date.atStartOfDay(zone).toInstant();
        return visits.starting(from, date.plusDays(1).atStartOfDay(zone).toInstant(), tx)
                .chain(all -> progress.of(all.stream().map(Visit::id).toList(), tx)
                        .map(known -> estimates(all, known, tx.now())));
    }

    private static List<Estimate> estimates(List<Visit> all, Map<UUID, Progress> known, Instant now) {
        Map<UUID, List<Visit>> days =
                all.stream().collect(Collectors.groupingBy(visit -> slot(visit).therapistId()));
        return days.values().stream()
                .flatMap(day -> LiveDay.of(
                        day.stream()
                                .map(visit -> new LiveDay.Leg(
                                        visit,
                                        known.getOrDefault(visit.id(), Progress.NONE),
                                        slot(visit).trip().minutes()))
                                .toList(),
                        now)
                        .stream())
                .toList();
    }

    private static Slot slot(Visit visit) {
        return visit.slot().orElseThrow();
    }
}
