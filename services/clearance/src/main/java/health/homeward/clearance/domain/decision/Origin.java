package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.Reporter;
import java.util.UUID;

/**
 * Where a change comes from.
 *
 * @param actor the person's id, or null when a service reacts to an event
 * @param cause the stop, concern, report, event or request that caused it
 */
public record Origin(Reporter source, UUID actor, UUID cause) {
    public static Origin neurologist(UUID actor, UUID cause) {
        return new Origin(Reporter.NEUROLOGIST, actor, cause);
    }

    public static Origin event(Reporter source, UUID cause) {
        return new Origin(source, null, cause);
    }

    /** The same cause, acted upon by a rule and not by a person (R10). */
    Origin byRule() {
        return new Origin(Reporter.RULE, actor, cause);
    }
}
