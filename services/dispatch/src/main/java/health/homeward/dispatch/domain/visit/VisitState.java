package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Reason;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where a visit stands; each state holds exactly what is known in it, so that an illegal mix cannot be written. */
public sealed interface VisitState {

    /** Nobody comes yet, with every reason in plain words. */
    record Unassigned(List<Obstacle> obstacles) implements VisitState {
        public Unassigned {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** A therapist and a time are found and published. */
    record Scheduled(Slot slot, ChosenBy by) implements VisitState {
        public Scheduled {
            Objects.requireNonNull(slot);
            Objects.requireNonNull(by);
        }
    }

    /** The patient said yes to the time: a promise that planning keeps. */
    record Confirmed(Slot slot) implements VisitState {
        public Confirmed {
            Objects.requireNonNull(slot);
        }
    }

    /** The therapist is at work; held during means that a hold arrived while hands were already on. */
    record Started(Slot slot, Instant at, boolean heldDuring) implements VisitState {
        public Started {
            Objects.requireNonNull(slot);
            Objects.requireNonNull(at);
        }
    }

    /** The session was given, fully or in part. */
    record Completed(Slot slot, Given given, boolean heldDuring) implements VisitState {
        public Completed {
            Objects.requireNonNull(slot);
            Objects.requireNonNull(given);
        }
    }

    /** The session was not given. */
    record Missed(Optional<Slot> slot, Instant at, MissReason reason) implements VisitState {
        public Missed {
            Objects.requireNonNull(slot);
            Objects.requireNonNull(at);
            Objects.requireNonNull(reason);
        }
    }

    /** The appointment was given up before it began; a session that comes back gets a new visit. */
    record Cancelled(Optional<Slot> slot, Instant at, CancelCause cause) implements VisitState {
        public Cancelled {
            Objects.requireNonNull(slot);
            Objects.requireNonNull(at);
            Objects.requireNonNull(cause);
        }
    }

    /** One reason against a visit, or against one therapist's taking it. */
    record Obstacle(Optional<UUID> therapistId, Reason reason) {
        public Obstacle {
            Objects.requireNonNull(therapistId);
            Objects.requireNonNull(reason);
        }

        public static Obstacle ofVisit(Reason reason) {
            return new Obstacle(Optional.empty(), reason);
        }

        public static Obstacle ofTherapist(UUID therapistId, Reason reason) {
            return new Obstacle(Optional.of(therapistId), reason);
        }
    }
}
