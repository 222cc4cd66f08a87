package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Reason;
import java.util.stream.Stream;

/** One named rule that a prescription must satisfy; it gives its reasons, or none. */
@FunctionalInterface
interface CompileRule {
    Stream<Reason> examine(Case prescribed);
}
