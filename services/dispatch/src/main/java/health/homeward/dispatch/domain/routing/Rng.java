package health.homeward.dispatch.domain.routing;

/** Random numbers that a search draws by the billion: SplitMix64 (Steele, Lea & Flood 2014), the same for the same seed. */
final class Rng {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    Rng(long seed) {
        state = seed * GAMMA;
    }

    private long next() {
        long z = state += GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 inclusive to 1 exclusive. */
    double fraction() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** Exponentially distributed with mean 1. */
    double exponential() {
        return -Math.log(1 - fraction());
    }

    long seed() {
        return next();
    }

    void shuffle(int[] numbers, int count) {
        for (int i = count - 1; i > 0; i--) {
            int j = below(i + 1);
            int swapped = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = swapped;
        }
    }
}
