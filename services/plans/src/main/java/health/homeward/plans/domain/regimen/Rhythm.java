package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Frequency;
import java.util.List;
import java.util.Objects;

/** Which frequencies are offered (R17, R61), and the pause until the next course. */
public record Rhythm(List<Frequency> frequencies, Frequency usual, int breakDays, int breakMonths, Rules rules) {

    public Rhythm {
        rules = Objects.requireNonNullElse(rules, Rules.OF_STROKE);
    }

    /** Days at least, months at most until the next course (R15). */
    public Rhythm(List<Frequency> frequencies, Frequency usual, int breakDays, int breakMonths) {
        this(frequencies, usual, breakDays, breakMonths, Rules.OF_STROKE);
    }

    /** The rules behind the frequency and behind the pause. */
    public record Rules(String frequency, String pause) {
        static final Rules OF_STROKE = new Rules("R61", "R15");
    }
}
