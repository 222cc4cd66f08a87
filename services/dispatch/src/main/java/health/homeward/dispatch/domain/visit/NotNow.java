package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Reason;
import java.util.Locale;

/** The one sentence for a wish that comes in the wrong state of a visit. */
final class NotNow {

    private NotNow() {}

    static Reason reason(Visit visit, String wish) {
        String state = visit.stateName();
        String sentence = "The visit is %s: it cannot %s now.".formatted(state.toLowerCase(Locale.ROOT), wish);
        return Reason.work("VISIT_" + state, sentence);
    }
}
