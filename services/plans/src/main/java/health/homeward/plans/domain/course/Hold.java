package health.homeward.plans.domain.course;

import java.time.Instant;
import java.util.UUID;

/** What keeps a course from going on, since when, under which rule, and the event or report that caused it. */
public record Hold(Kind kind, String rule, String code, Instant since, UUID causeId) {

    /** Who can lift it: the clearance's own decision, the neurologist's word here, or for HOME that R25 is satisfied. */
    public enum Kind {
        CLEARANCE,
        EXPIRED,
        PAIN,
        SIDE,
        HOME;

        boolean liftedByClearance() {
            return this == CLEARANCE || this == EXPIRED;
        }
    }
}
