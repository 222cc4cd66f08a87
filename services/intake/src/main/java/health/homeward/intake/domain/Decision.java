package health.homeward.intake.domain;

import java.util.List;

/** The answer to a command: events that are now true, or every reason why not. */
public sealed interface Decision {

    /** @param events in order; none when the command asked for what is already so */
    record Accepted(List<ReferralEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(List<Reason> reasons) implements Decision {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
