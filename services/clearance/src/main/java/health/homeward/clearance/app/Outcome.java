package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Reason;
import java.util.List;

/** What a use case answers to whoever called it. */
public sealed interface Outcome {
    /** It is done, and this is the case now. */
    record Done(ClearanceCase now) implements Outcome {}

    /** It is refused, and nothing changed. */
    record Refused(List<Reason> reasons) implements Outcome {}

    /** There is no such case in the hospital. */
    record Unknown() implements Outcome {}
}
