package health.homeward.dispatch.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A course as far as visits need it: whose, under which clearance, whether it runs, and what its sessions inherit. */
public record Course(UUID id, UUID patientId, UUID clearanceId, State state, Terms terms) {

    public Course {
        Objects.requireNonNull(id);
        Objects.requireNonNull(patientId);
        Objects.requireNonNull(state);
        Objects.requireNonNull(terms);
    }

    /** Whether the course's sessions may be given. */
    public enum State {
        ACTIVE,
        HELD,
        CLOSED
    }

    /** Time zone and bed rest (R24) of all sessions, and when the course was last taken up again. */
    public record Terms(ZoneId zone, boolean bedRest, Optional<Instant> resumedAt) {
        public Terms {
            Objects.requireNonNull(zone);
            Objects.requireNonNull(resumedAt);
        }
    }

    public Course in(State other) {
        return new Course(id, patientId, clearanceId, other, terms);
    }

    /** The same course of a patient who now keeps to bed, or no longer does (R24). */
    public Course keepingToBed(boolean bedRest) {
        return new Course(id, patientId, clearanceId, state, new Terms(terms.zone(), bedRest, terms.resumedAt()));
    }

    public Course resumedAt(Instant at) {
        return new Course(
                id, patientId, clearanceId, State.ACTIVE, new Terms(terms.zone(), terms.bedRest(), Optional.of(at)));
    }
}
