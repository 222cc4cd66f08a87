package health.homeward.dispatch.domain.planning;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** How bound planning is for a visit: free, told to people already, chosen by a person, promised to the patient, or under way. */
public sealed interface Commitment {

    /** Who comes, as far as anything is agreed. */
    default Optional<UUID> therapist() {
        return switch (this) {
            case Free _ -> Optional.empty();
            case Told(UUID therapistId, Instant _) -> Optional.of(therapistId);
            case Chosen(UUID therapistId, Instant _) -> Optional.of(therapistId);
            case Promised(UUID therapistId, Instant _) -> Optional.of(therapistId);
            case UnderWay(UUID therapistId, Instant _) -> Optional.of(therapistId);
        };
    }

    /** Nothing is agreed. */
    record Free() implements Commitment {}

    /** Told to patient and therapist: kept wherever it breaks no hard rule. */
    record Told(UUID therapistId, Instant start) implements Commitment {
        public Told {
            Objects.requireNonNull(therapistId);
            Objects.requireNonNull(start);
        }
    }

    /** A person chose it and told it: kept like what was told, and never moved for a better plan. */
    record Chosen(UUID therapistId, Instant start) implements Commitment {
        public Chosen {
            Objects.requireNonNull(therapistId);
            Objects.requireNonNull(start);
        }
    }

    /** The patient said yes: pinned, placed before all others, given up for a hard rule only. */
    record Promised(UUID therapistId, Instant start) implements Commitment {
        public Promised {
            Objects.requireNonNull(therapistId);
            Objects.requireNonNull(start);
        }
    }

    /** Hands are on: the therapist's time is taken, and nothing can be planned about it. */
    record UnderWay(UUID therapistId, Instant start) implements Commitment {
        public UnderWay {
            Objects.requireNonNull(therapistId);
            Objects.requireNonNull(start);
        }
    }
}
