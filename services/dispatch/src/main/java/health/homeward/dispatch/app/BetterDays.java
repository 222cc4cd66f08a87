package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.dispatch.store.ImprovableDays;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Marks the days whose routes may be better after a change: a visit came to them, left them, or found no place on them. */
@ApplicationScoped
class BetterDays {

    private final ImprovableDays days;
    private final DispatchSettings settings;

    BetterDays(ImprovableDays days, DispatchSettings settings) {
        this.days = days;
        this.settings = settings;
    }

    Uni<Void> after(Visit before, Visit after, Transaction tx) {
        if (sameAppointment(before, after) && !(after.state() instanceof VisitState.Unassigned)) {
            return Uni.createFrom().voidItem();
        }
        LocalDate today = today(tx);
        List<LocalDate> changed = Stream.of(
                        before.slot().map(this::date),
                        after.slot().map(this::date),
                        after.slot().isPresent()
                                ? Optional.<LocalDate>empty()
                                : Optional.of(after.order().when().date()))
                .flatMap(Optional::stream)
                .filter(day -> !day.isBefore(today))
                .toList();
        return days.mark(changed, quiet(tx), tx);
    }

    /** A therapist's hours or abilities changed. */
    Uni<Void> all(Transaction tx) {
        return days.markAll(today(tx), quiet(tx), tx);
    }

    private static boolean sameAppointment(Visit before, Visit after) {
        return before.slot().isPresent()
                && after.slot()
                        .filter(slot -> slot.sameAppointment(before.slot().get()))
                        .isPresent();
    }

    private LocalDate date(Slot slot) {
        return slot.start().atZone(zone()).toLocalDate();
    }

    private LocalDate today(Transaction tx) {
        return tx.now().atZone(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return settings.zone();
    }

    private Instant quiet(Transaction tx) {
        return tx.now().plus(settings.plan().improve().after());
    }
}
