package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.visit.Slot;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that people could agree on so that a visit gets a place; no change ever bends a hard rule.
 *
 * @param minutes how far it reaches: minutes of work or of presence more, or by which another visit is moved
 * @param offer   the slot that the visit would have then
 * @param moved   the other visit, where one has to move
 */
public record Change(Kind kind, int minutes, Offer offer, Optional<Moved> moved) {

    /** The least that is asked of people first, then the earliest slot. */
    static final Comparator<Change> SMALLEST_FIRST = Comparator.comparingInt(
                    (Change change) -> change.minutes() + change.kind().burden)
            .thenComparing(change -> change.offer().slot().start())
            .thenComparing(Change::kind);

    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(offer);
        Objects.requireNonNull(moved);
    }

    /** Kinds of change; the burden says how many minutes of the easiest kind each is worth. */
    public enum Kind {
        /** Another visit, told but not promised, moves. */
        MOVE_VISIT(0),
        /** The therapist works longer that day. */
        LONGER_SHIFT(15),
        /** The patient is at home for longer that day. */
        WIDER_PATIENT_HOURS(15),
        /** Another patient, or the dispatcher who chose it, is asked to give a time up. */
        MOVE_PROMISED_VISIT(60),
        /** A therapist who is away comes after all. */
        END_ABSENCE(240);

        private final int burden;

        Kind(int burden) {
            this.burden = burden;
        }
    }

    /** Where another visit goes. */
    public record Moved(UUID visitId, Slot from, Slot to) {
        public Moved {
            Objects.requireNonNull(visitId);
            Objects.requireNonNull(from);
            Objects.requireNonNull(to);
        }
    }
}
