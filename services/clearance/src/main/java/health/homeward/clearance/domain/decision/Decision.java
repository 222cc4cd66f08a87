package health.homeward.clearance.domain.decision;

import java.util.List;

/** What became of a command: events that are now true, or every reason against it. */
public sealed interface Decision {
    /** It happened; without events it was true already. */
    record Accepted(List<CaseEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** It did not happen, for all of these reasons. */
    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    static Decision accepted(CaseEvent... events) {
        return new Accepted(List.of(events));
    }

    static Decision refused(Reason... reasons) {
        return new Refused(List.of(reasons));
    }
}
