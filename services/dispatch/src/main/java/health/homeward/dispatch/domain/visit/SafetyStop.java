package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Interval;
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

/** Decides a stop for safety: before hands are on the visit ends as missed, afterwards as stopped (R36, R54). */
final class SafetyStop {

    private SafetyStop() {}

    static Decision<Visit, VisitEvent> decide(Visit visit, BedsideCommand.Stop stop, Instant now) {
        return switch (visit.state()) {
            case Scheduled(Slot slot, ChosenBy _) -> beforeHandsOn(visit, slot, stop, now);
            case Confirmed(Slot slot) -> beforeHandsOn(visit, slot, stop, now);
            case Started started -> duringTheSession(visit, started, stop, now);
            case Unassigned _, Completed _, Missed _, Cancelled _ ->
                Decision.refused(NotNow.reason(visit, "be stopped"));
        };
    }

    private static Decision<Visit, VisitEvent> beforeHandsOn(
            Visit visit, Slot slot, BedsideCommand.Stop stop, Instant now) {
        List<Reason> reasons = new ArrayList<>(BedsideTime.reasonsAgainst(stop.at(), now));
        if (!stop.beforeStart()) {
            reasons.add(
                    Reason.work("NOT_STARTED", "The session has not started: raise the stop as one before the start."));
        }
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        Visit next = visit.now(new Missed(Optional.of(slot), stop.at(), MissReason.SAFETY));
        return Decision.accepted(
                next, raised(next, slot, stop), new VisitEvent.VisitMissed(next, stop.at(), MissReason.SAFETY));
    }

    private static Decision<Visit, VisitEvent> duringTheSession(
            Visit visit, Started started, BedsideCommand.Stop stop, Instant now) {
        List<Reason> reasons = new ArrayList<>(BedsideTime.reasonsAgainst(stop.at(), now));
        if (stop.beforeStart()) {
            reasons.add(Reason.work(
                    "ALREADY_STARTED", "The session has started: raise the stop as one during the session."));
        }
        Given given = given(visit, started, stop);
        reasons.addAll(Dose.reasonsAgainst(visit.order(), given));
        if (!reasons.isEmpty()) {
            return Decision.refused(reasons);
        }
        Visit next = visit.now(new Completed(started.slot(), given, started.heldDuring()));
        return Decision.accepted(
                next, raised(next, started.slot(), stop), new VisitEvent.VisitCompleted(next, started.slot(), given));
    }

    private static Given given(Visit visit, Started started, BedsideCommand.Stop stop) {
        Instant until =
                stop.at().isAfter(started.at()) ? stop.at() : started.at().plusMillis(1);
        Interval time = new Interval(started.at(), until);
        int elapsed = (int) Math.min(visit.order().minutes(), time.length().toMinutes());
        return new Given(
                time, stop.partial().minutes().orElse(elapsed), stop.partial().areas(), ending(stop));
    }

    private static Given.Ending ending(BedsideCommand.Stop stop) {
        boolean pain = stop.findings().stream().anyMatch(finding -> finding.sign() == Sign.NEW_PAIN);
        return new Given.Ending(Outcome.STOPPED, pain ? Pain.NEW : Pain.NONE, Optional.of(EasingReason.SAFETY));
    }

    private static VisitEvent raised(Visit visit, Slot slot, BedsideCommand.Stop stop) {
        return new VisitEvent.SafetyStopRaised(
                visit, slot, stop.stopId(), stop.at(), stop.beforeStart(), stop.findings());
    }
}
