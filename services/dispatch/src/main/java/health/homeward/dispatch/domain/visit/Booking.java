package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.visit.VisitState.Cancelled;
import health.homeward.dispatch.domain.visit.VisitState.Completed;
import health.homeward.dispatch.domain.visit.VisitState.Confirmed;
import health.homeward.dispatch.domain.visit.VisitState.Missed;
import health.homeward.dispatch.domain.visit.VisitState.Scheduled;
import health.homeward.dispatch.domain.visit.VisitState.Started;
import health.homeward.dispatch.domain.visit.VisitState.Unassigned;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Decides the life of an appointment up to the door: found, promised, moved, given up. */
public final class Booking {

    private Booking() {}

    public static Decision<Visit, VisitEvent> decide(Visit visit, BookingCommand command, Instant now) {
        return switch (command) {
            case BookingCommand.Assign assign -> assign(visit, assign.slot(), now);
            case BookingCommand.LeaveUnassigned none -> leaveUnassigned(visit, none, now);
            case BookingCommand.Confirm _ -> confirm(visit);
            case BookingCommand.Move move -> move(visit, move.choice(), now);
            case BookingCommand.Cancel cancel -> cancel(visit, cancel.cause(), now);
            case BookingCommand.GiveUp giveUp -> giveUp(visit, giveUp, now);
            case BookingCommand.Change change -> Reordering.decide(visit, change.order(), now);
        };
    }

    private static Decision<Visit, VisitEvent> assign(Visit visit, Slot slot, Instant now) {
        return switch (visit.state()) {
            case Unassigned _ -> scheduled(visit, slot, ChosenBy.PLANNING, now);
            case Scheduled(Slot old, ChosenBy _) -> replanned(visit, old, slot, now);
            case Confirmed(Slot old) -> replanned(visit, old, slot, now);
            case Started _, Completed _, Missed _, Cancelled _ -> refusedIn(visit, "be planned");
        };
    }

    private static Decision<Visit, VisitEvent> replanned(Visit visit, Slot old, Slot slot, Instant now) {
        return old.sameAppointment(slot) ? Decision.accepted(visit) : moved(visit, old, slot, MoveCause.REPLAN, now);
    }

    private static Decision<Visit, VisitEvent> leaveUnassigned(
            Visit visit, BookingCommand.LeaveUnassigned none, Instant now) {
        return switch (visit.state()) {
            case Unassigned same when same.obstacles().equals(none.obstacles()) -> Decision.accepted(visit);
            case Unassigned _ -> Decision.accepted(visit.now(new Unassigned(none.obstacles())));
            case Scheduled(Slot slot, ChosenBy _) -> released(visit, slot, none, now);
            case Confirmed(Slot slot) -> released(visit, slot, none, now);
            case Started _, Completed _, Missed _, Cancelled _ -> refusedIn(visit, "be planned");
        };
    }

    private static Decision<Visit, VisitEvent> released(
            Visit visit, Slot slot, BookingCommand.LeaveUnassigned none, Instant now) {
        Visit next = visit.now(new Unassigned(none.obstacles()));
        return Decision.accepted(
                next,
                new VisitEvent.VisitCancelled(next, Optional.of(slot), CancelCause.REPLAN, Optional.empty(), now));
    }

    private static Decision<Visit, VisitEvent> confirm(Visit visit) {
        return switch (visit.state()) {
            case Scheduled(Slot slot, ChosenBy _) -> Decision.accepted(visit.now(new Confirmed(slot)));
            case Confirmed _ -> Decision.accepted(visit);
            case Unassigned _, Started _, Completed _, Missed _, Cancelled _ -> refusedIn(visit, "be confirmed");
        };
    }

    private static Decision<Visit, VisitEvent> move(Visit visit, SlotChoice choice, Instant now) {
        return switch (visit.state()) {
            case Unassigned _, Scheduled _, Confirmed _ ->
                switch (choice) {
                    case SlotChoice.Possible(Slot slot) -> taken(visit, slot, now);
                    case SlotChoice.Impossible(var broken) -> Decision.refused(broken);
                };
            case Started _, Completed _, Missed _, Cancelled _ -> refusedIn(visit, "be moved");
        };
    }

    private static Decision<Visit, VisitEvent> taken(Visit visit, Slot slot, Instant now) {
        return visit.slot()
                .map(old -> moved(visit, old, slot, MoveCause.DISPATCHER, now))
                .orElseGet(() -> scheduled(visit, slot, ChosenBy.PERSON, now));
    }

    private static Decision<Visit, VisitEvent> cancel(Visit visit, CancelCause cause, Instant now) {
        return switch (visit.state()) {
            case Unassigned _, Scheduled _, Confirmed _ -> cancelled(visit, cause, Optional.empty(), now);
            case Started _, Completed _, Missed _, Cancelled _ -> refusedIn(visit, "be cancelled");
        };
    }

    private static Decision<Visit, VisitEvent> giveUp(Visit visit, BookingCommand.GiveUp giveUp, Instant now) {
        return switch (visit.state()) {
            case Unassigned _, Scheduled _, Confirmed _ -> cancelled(visit, giveUp.cause(), giveUp.causeId(), now);
            case Started(Slot slot, Instant at, boolean held)
            when giveUp.cause() == CancelCause.HOLD && !held ->
                Decision.accepted(visit.now(new Started(slot, at, true)));
            case Started _, Completed _, Missed _, Cancelled _ -> Decision.accepted(visit);
        };
    }

    private static Decision<Visit, VisitEvent> scheduled(Visit visit, Slot slot, ChosenBy by, Instant now) {
        Visit next = visit.now(new Scheduled(slot, by));
        return Decision.accepted(next, new VisitEvent.VisitScheduled(next, slot, now));
    }

    private static Decision<Visit, VisitEvent> moved(Visit visit, Slot old, Slot slot, MoveCause cause, Instant now) {
        ChosenBy by = cause == MoveCause.DISPATCHER ? ChosenBy.PERSON : ChosenBy.PLANNING;
        Visit next = visit.now(new Scheduled(slot, by));
        return Decision.accepted(next, new VisitEvent.VisitMoved(next, slot, old, cause, now));
    }

    private static Decision<Visit, VisitEvent> cancelled(
            Visit visit, CancelCause cause, Optional<UUID> causeId, Instant now) {
        Optional<Slot> slot = visit.slot();
        Visit next = visit.now(new Cancelled(slot, now, cause));
        return Decision.accepted(next, new VisitEvent.VisitCancelled(next, slot, cause, causeId, now));
    }

    private static Decision<Visit, VisitEvent> refusedIn(Visit visit, String wish) {
        return Decision.refused(NotNow.reason(visit, wish));
    }
}
