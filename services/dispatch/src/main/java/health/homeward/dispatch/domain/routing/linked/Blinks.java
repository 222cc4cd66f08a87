package health.homeward.dispatch.domain.routing.linked;

import java.util.random.RandomGenerator;

/** Overlooks a good place now and then, so that the same hole is not filled in the same way for ever. */
final class Blinks {
    private static final double OFTEN = 0.01;

    private final RandomGenerator random;
    private int until;

    Blinks(RandomGenerator random) {
        this.random = random;
        until = next();
    }

    boolean now() {
        if (--until >= 0) {
            return false;
        }
        until = next();
        return true;
    }

    private int next() {
        return (int) (Math.log(1 - random.nextDouble()) / Math.log(1 - OFTEN));
    }
}
