package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.visit.VisitState.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What can be asked of a visit before anybody rings the door bell. */
public sealed interface BookingCommand {

    /** The planner found a therapist and a time. */
    record Assign(Slot slot) implements BookingCommand {}

    /** The planner found nobody, and says why. */
    record LeaveUnassigned(List<Obstacle> obstacles) implements BookingCommand {}

    /** The patient agreed to the time. */
    record Confirm() implements BookingCommand {}

    /** A person chose another slot. */
    record Move(SlotChoice choice) implements BookingCommand {}

    /** A person calls the visit off. */
    record Cancel(CancelCause cause) implements BookingCommand {}

    /** Something outside ended the visit's reason to be: a hold, a readmission, the end of the course. */
    record GiveUp(CancelCause cause, Optional<UUID> causeId) implements BookingCommand {}

    /** The course asks for the session differently now. */
    record Change(Order order) implements BookingCommand {}
}
