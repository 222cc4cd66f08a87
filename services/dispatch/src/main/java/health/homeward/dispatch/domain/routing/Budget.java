package health.homeward.dispatch.domain.routing;

import java.util.function.BooleanSupplier;

/**
 * How long a search may go on. A number of iterations makes it repeatable for a seed; time does not.
 */
public sealed interface Budget {
    record Iterations(long count) implements Budget {}

    /** Processor time of the searching thread. */
    record CpuSeconds(double seconds) implements Budget {}

    static Budget iterations(long count) {
        return new Iterations(count);
    }

    static Budget cpuSeconds(double seconds) {
        return new CpuSeconds(seconds);
    }

    /** Never true: who searches is asked to stop by nobody. */
    BooleanSupplier UNINTERRUPTED = () -> false;
}
