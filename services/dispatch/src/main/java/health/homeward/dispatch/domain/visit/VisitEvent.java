package health.homeward.dispatch.domain.visit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to a visit and must be told; each holds the visit as it is afterwards. */
public sealed interface VisitEvent {

    Visit visit();

    /** A therapist and a time were found. */
    record VisitScheduled(Visit visit, Slot slot, Instant at) implements VisitEvent {}

    /** Another therapist or time took the place of the one that was told before. */
    record VisitMoved(Visit visit, Slot slot, Slot previous, MoveCause cause, Instant at) implements VisitEvent {}

    /** The appointment was given up; the cause's id is the event or report that brought it about, where there is one. */
    record VisitCancelled(Visit visit, Optional<Slot> slot, CancelCause cause, Optional<UUID> causeId, Instant at)
            implements VisitEvent {}

    /** The therapist will likely come later than was told. */
    record VisitRunningLate(Visit visit, Slot slot, Instant estimatedStart, int lateMinutes, Instant at)
            implements VisitEvent {}

    /** Hands on. */
    record VisitStarted(Visit visit, Slot slot, Instant at) implements VisitEvent {}

    /** The session was given, fully or in part. */
    record VisitCompleted(Visit visit, Slot slot, Given given) implements VisitEvent {}

    /** The session was not given. */
    record VisitMissed(Visit visit, Instant at, MissReason reason) implements VisitEvent {}

    /** The therapist found, or could not rule out, a sign against massage (R6, R36, R37, R41, R42). */
    record SafetyStopRaised(
            Visit visit, Slot slot, UUID stopId, Instant at, boolean beforeStart, List<Finding> findings)
            implements VisitEvent {}
}
