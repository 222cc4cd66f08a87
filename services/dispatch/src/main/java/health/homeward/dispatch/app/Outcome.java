package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Reason;
import java.util.List;

/** How a command ended: done, refused with all reasons, or asked about something that is not there. */
public sealed interface Outcome<T> {

    /** Done; the version is the one after it. */
    record Done<T>(T value, long version) implements Outcome<T> {}

    /** Refused by the rules. */
    record Refused<T>(List<Reason> reasons) implements Outcome<T> {}

    /** There is no such thing for this caller. */
    record Unknown<T>() implements Outcome<T> {}
}
