package health.homeward.plans.domain.regimen;

import java.util.Objects;

/** How many procedures a course has (stroke: R14), how long each lasts, and how they may spread over time. */
public record Dose(int fewest, int most, String rule, Ramp ramp, Spread spread) {

    public Dose {
        spread = Objects.requireNonNullElse(spread, Spread.FREE);
    }

    public Dose(int fewest, int most, String rule, Ramp ramp) {
        this(fewest, most, rule, ramp, Spread.FREE);
    }

    public boolean allows(int procedures) {
        return procedures >= fewest && procedures <= most;
    }

    /**
     * How procedures spread over time; zero stands for no bound.
     *
     * @param advised fewer procedures than this are allowed and warned about (R64a: L136 says at least 10)
     * @param periodMonths months in which the most procedures count together with those of earlier courses (R64a, R65a)
     * @param spanMonths months within which the whole course lies (R66a)
     */
    public record Spread(int advised, int periodMonths, int spanMonths) {
        static final Spread FREE = new Spread(0, 0, 0);
    }
}
