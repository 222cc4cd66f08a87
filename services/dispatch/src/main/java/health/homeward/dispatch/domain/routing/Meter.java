package health.homeward.dispatch.domain.routing;

import java.util.function.BooleanSupplier;

/** How much of a budget is used, from 0 to 1; asked every few iterations, because asking costs something too. */
public final class Meter {
    private static final int EVERY = 64;

    private final Budget budget;
    private final BooleanSupplier interrupted;
    private final CpuClock clock = new CpuClock();
    private final long start = clock.nanos();
    private long iterations;
    private double used;

    public Meter(Budget budget, BooleanSupplier interrupted) {
        this.budget = budget;
        this.interrupted = interrupted;
    }

    /** Counts an iteration. */
    public double next() {
        if (iterations++ % EVERY == 0) {
            used = interrupted.getAsBoolean() ? 1 : fraction();
        }
        return used;
    }

    public double used() {
        return used;
    }

    public long iterations() {
        return iterations;
    }

    private double fraction() {
        return Math.min(
                1,
                switch (budget) {
                    case Budget.Iterations(long count) -> (double) iterations / Math.max(1, count);
                    case Budget.CpuSeconds(double seconds) -> (clock.nanos() - start) / (Math.max(1e-9, seconds) * 1e9);
                });
    }
}
