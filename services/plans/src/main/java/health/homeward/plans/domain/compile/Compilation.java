package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Reason;
import java.util.List;

/** What compiling a prescription comes to: a whole course with its warnings, or all the reasons against it at once. */
public sealed interface Compilation {

    record Compiled(Terms terms, Situation situation, List<SessionPlan> sessions, List<Reason> warnings)
            implements Compilation {}

    record Refused(List<Reason> reasons) implements Compilation {}
}
