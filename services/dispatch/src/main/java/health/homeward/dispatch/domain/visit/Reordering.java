package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.VisitState.Cancelled;
import health.homeward.dispatch.domain.visit.VisitState.Completed;
import health.homeward.dispatch.domain.visit.VisitState.Confirmed;
import health.homeward.dispatch.domain.visit.VisitState.Missed;
import health.homeward.dispatch.domain.visit.VisitState.Obstacle;
import health.homeward.dispatch.domain.visit.VisitState.Scheduled;
import health.homeward.dispatch.domain.visit.VisitState.Started;
import health.homeward.dispatch.domain.visit.VisitState.Unassigned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides what becomes of an appointment when its session changes: kept where it still fits, else given back to planning. */
final class Reordering {

    private static final Reason DUE =
            Reason.work("PLANNING_DUE", "The visit is waiting for the next planning, which looks for a therapist.");

    private Reordering() {}

    static Decision<Visit, VisitEvent> decide(Visit visit, Order order, Instant now) {
        if (visit.order().equals(order)) {
            return Decision.accepted(visit);
        }
        return switch (visit.state()) {
            case Unassigned _ -> Decision.accepted(waiting(visit.with(order)));
            case Scheduled(Slot slot, ChosenBy _) -> keptOrReleased(visit.with(order), slot, now);
            case Confirmed(Slot slot) -> keptOrReleased(visit.with(order), slot, now);
            case Started _, Completed _, Missed _, Cancelled _ -> Decision.accepted(visit);
        };
    }

    /** A session that has just become a visit, or has come back to planning. */
    static Visit waiting(Visit visit) {
        return visit.now(new Unassigned(List.of(Obstacle.ofVisit(DUE))));
    }

    private static Decision<Visit, VisitEvent> keptOrReleased(Visit visit, Slot slot, Instant now) {
        Slot resized = resized(slot, visit.order().minutes());
        return fits(visit.order(), resized) ? kept(visit, slot, resized, now) : released(visit, slot, now);
    }

    private static boolean fits(Order order, Slot slot) {
        return order.when().bounds().encloses(slot.time())
                && slot.start()
                        .atZone(order.when().zone())
                        .toLocalDate()
                        .equals(order.when().date())
                && slot.level().atLeast(order.requiredLevel());
    }

    private static Decision<Visit, VisitEvent> kept(Visit visit, Slot old, Slot resized, Instant now) {
        if (old.equals(resized)) {
            return Decision.accepted(visit.now(visit.state()));
        }
        Visit next = visit.now(new Scheduled(resized, chosenBy(visit)));
        return Decision.accepted(next, new VisitEvent.VisitMoved(next, resized, old, MoveCause.REPLAN, now));
    }

    /** What the patient said yes to is no less a person's choice when its minutes change. */
    private static ChosenBy chosenBy(Visit visit) {
        return visit.state() instanceof Scheduled(Slot _, ChosenBy by) ? by : ChosenBy.PERSON;
    }

    private static Decision<Visit, VisitEvent> released(Visit visit, Slot slot, Instant now) {
        Visit next = waiting(visit);
        return Decision.accepted(
                next,
                new VisitEvent.VisitCancelled(next, Optional.of(slot), CancelCause.REPLAN, Optional.empty(), now));
    }

    private static Slot resized(Slot slot, int minutes) {
        Interval time = new Interval(slot.start(), slot.start().plus(Duration.ofMinutes(minutes)));
        return new Slot(slot.therapistId(), slot.level(), time, slot.trip());
    }
}
