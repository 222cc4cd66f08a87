package health.homeward.journey.simulate.life;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** All chance of one patient's life; the same seed gives the same life. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Neighbouring patients get unrelated seeds. */
    static Dice of(long seed, int patient) {
        return new Dice(new SplittableRandom(seed * 1_000_003L + patient).nextLong());
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends are possible. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The first with the first weight in a hundred, and so on; what is left of a hundred is the last one's. */
    @SafeVarargs
    final <T> T weighed(int[] percent, T... values) {
        int roll = random.nextInt(100);
        for (int i = 0; i < percent.length; i++) {
            roll -= percent[i];
            if (roll < 0) {
                return values[i];
            }
        }
        return values[values.length - 1];
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
