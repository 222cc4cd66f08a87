package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Answer;
import java.time.Instant;

/**
 * Why there is a finding: which resource, report, measurement or fact says so.
 *
 * @param reference stays the same while it is the same evidence, so that a decision covers exactly what it saw
 * @param source    where a clinician finds it
 * @param answer    what it says: YES, UNSURE, or NO for a condition on record that is over; null for a plain fact
 * @param at        when it was found, or null
 * @param begun     before which nobody can have known of it, or null
 */
public record Evidence(Kind kind, String reference, String source, Answer answer, Instant at, Instant begun) {
    public Evidence(Kind kind, String reference, String source, Answer answer, Instant at) {
        this(kind, reference, source, answer, at, at);
    }

    /** Where evidence comes from. */
    public enum Kind {
        CONDITION,
        REPORT,
        MEASUREMENT,
        FACT
    }

    static Evidence fact(String field) {
        return new Evidence(Kind.FACT, "fact:" + field, field, null, null);
    }

    boolean leavesOpen() {
        return answer != null && answer.leavesOpen();
    }

    boolean raisesConcern() {
        return answer != null && answer.raisesConcern();
    }

    @Override
    public String toString() {
        return "Evidence[" + kind + ", redacted]";
    }
}
