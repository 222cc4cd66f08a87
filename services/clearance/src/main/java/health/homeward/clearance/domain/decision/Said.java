package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.facts.Answer;
import health.homeward.clearance.domain.screening.Evidence;
import java.time.Instant;

/**
 * One answer to one code.
 *
 * @param at when it was said, or null for just now
 */
public record Said(String code, Answer answer, Instant at) {
    public Said(String code, Answer answer) {
        this(code, answer, null);
    }

    /** Whether it is about the fact that R6 asks for, and so about no contraindication. */
    public boolean isOfConsciousness() {
        return Consciousness.isAskedBy(this);
    }

    boolean isAheadOf(Instant now) {
        return at != null && at.isAfter(now);
    }

    /** Whether this was said with another in view; what has no time is said just now, in answer to everything. */
    boolean follows(Said other) {
        return at == null || other.at != null && !at.isBefore(other.at);
    }

    /** An answer weighs what lay on the table when it was given, and nothing that was found later (R36, R43). */
    boolean knewOf(Evidence evidence) {
        return at == null || evidence.begun() == null || !at.isBefore(evidence.begun());
    }
}
