package health.homeward.routing;

import java.util.Optional;

/**
 * Somebody who solves instances of one family in the calling thread.
 *
 * @param <I> the instances
 * @param <S> the solutions
 */
public interface Solver<I, S> {
    String name();

    /**
     * @param cpuSeconds processor time of the calling thread
     * @return empty when it found nothing
     */
    Optional<S> solve(I instance, long seed, double cpuSeconds);

    /** Whether seeds change anything. */
    default boolean usesSeed() {
        return true;
    }
}
