package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Reason;
import java.util.ArrayList;
import java.util.List;

/** What was given may be less than the session's step of the ramp, never more (R11, R12), and a new pain means less (R32). */
final class Dose {

    private Dose() {}

    static List<Reason> reasonsAgainst(Order order, Given given) {
        List<Reason> reasons = new ArrayList<>();
        if (given.minutes() > order.minutes()) {
            reasons.add(new Reason(
                    "R12",
                    "TOO_MANY_MINUTES",
                    "The session is of %d minutes; %d cannot have been given within it."
                            .formatted(order.minutes(), given.minutes())));
        }
        if (given.ending().outcome() == Outcome.FULL && given.minutes() < order.minutes()) {
            reasons.add(new Reason(
                    "R12",
                    "NOT_FULL",
                    "%d of %d minutes are not a full session: record it as reduced or stopped."
                            .formatted(given.minutes(), order.minutes())));
        }
        if (given.ending().outcome() == Outcome.FULL && given.ending().pain() == Pain.NEW) {
            reasons.add(new Reason(
                    "R32",
                    "NEW_PAIN_NEEDS_LESS",
                    "A new pain means to reduce or to stop: record the session as reduced or stopped."));
        }
        return reasons;
    }
}
