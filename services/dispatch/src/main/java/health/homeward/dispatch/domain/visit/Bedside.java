package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.visit.VisitState.Cancelled;
import health.homeward.dispatch.domain.visit.VisitState.Completed;
import health.homeward.dispatch.domain.visit.VisitState.Confirmed;
import health.homeward.dispatch.domain.visit.VisitState.Missed;
import health.homeward.dispatch.domain.visit.VisitState.Scheduled;
import health.homeward.dispatch.domain.visit.VisitState.Started;
import health.homeward.dispatch.domain.visit.VisitState.Unassigned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what a therapist may record at the door and at the bedside. */
public final class Bedside {

    private Bedside() {}

    public static Decision<Visit, VisitEvent> decide(Visit visit, BedsideCommand command, Instant now) {
        return switch (command) {
            case BedsideCommand.Start start -> start(visit, start, now);
            case BedsideCommand.Complete complete -> complete(visit, complete.given(), now);
            case BedsideCommand.Miss miss -> miss(visit, miss, now);
            case BedsideCommand.Stop stop -> SafetyStop.decide(visit, stop, now);
        };
    }

    private static Decision<Visit, VisitEvent> start(Visit visit, BedsideCommand.Start start, Instant now) {
        return switch (visit.state()) {
            case Scheduled(Slot slot, ChosenBy _) -> start(visit, slot, start, now);
            case Confirmed(Slot slot) -> start(visit, slot, start, now);
            case Unassigned _, Started _, Completed _, Missed _, Cancelled _ -> refusedIn(visit, "be started");
        };
    }

    private static Decision<Visit, VisitEvent> start(Visit visit, Slot slot, BedsideCommand.Start start, Instant now) {
        List<Reason> reasons = new ArrayList<>(PreSessionCheck.reasonsAgainst(visit.order(), start));
        reasons.addAll(BedsideTime.reasonsAgainst(start.at(), now));
        reasons.addAll(BedsideTime.reasonsAgainstOtherDay(visit, slot, start.at()));
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        Visit next = visit.now(new Started(slot, start.at(), false));
        return Decision.accepted(next, new VisitEvent.VisitStarted(next, slot, start.at()));
    }

    private static Decision<Visit, VisitEvent> complete(Visit visit, Given given, Instant now) {
        return switch (visit.state()) {
            case Started started -> complete(visit, started, given, now);
            case Unassigned _, Scheduled _, Confirmed _, Completed _, Missed _, Cancelled _ ->
                refusedIn(visit, "be completed");
        };
    }

    private static Decision<Visit, VisitEvent> complete(Visit visit, Started started, Given given, Instant now) {
        List<Reason> reasons = new ArrayList<>(Dose.reasonsAgainst(visit.order(), given));
        reasons.addAll(BedsideTime.reasonsAgainst(given.time().until(), now));
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        Visit next = visit.now(new Completed(started.slot(), given, started.heldDuring()));
        return Decision.accepted(next, new VisitEvent.VisitCompleted(next, started.slot(), given));
    }

    private static Decision<Visit, VisitEvent> miss(Visit visit, BedsideCommand.Miss miss, Instant now) {
        return switch (visit.state()) {
            case Scheduled(Slot slot, ChosenBy _) -> miss(visit, Optional.of(slot), miss, now);
            case Confirmed(Slot slot) -> miss(visit, Optional.of(slot), miss, now);
            case Unassigned _ when miss.reason() == MissReason.OTHER -> miss(visit, Optional.empty(), miss, now);
            case Unassigned _, Started _, Completed _, Missed _, Cancelled _ ->
                refusedIn(visit, "be recorded as missed");
        };
    }

    private static Decision<Visit, VisitEvent> miss(
            Visit visit, Optional<Slot> slot, BedsideCommand.Miss miss, Instant now) {
        List<Reason> reasons = new ArrayList<>(BedsideTime.reasonsAgainst(miss.at(), now));
        if (miss.reason() == MissReason.SAFETY) {
            reasons.add(new Reason(
                    "R36", "RAISE_A_STOP", "A session missed for safety needs its findings: raise a stop instead."));
        }
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        Visit next = visit.now(new Missed(slot, miss.at(), miss.reason()));
        return Decision.accepted(next, new VisitEvent.VisitMissed(next, miss.at(), miss.reason()));
    }

    private static Decision<Visit, VisitEvent> refusedIn(Visit visit, String wish) {
        return Decision.refused(NotNow.reason(visit, wish));
    }
}
