package health.homeward.plans.domain.regimen;

import health.homeward.plans.domain.Frequency;
import java.util.List;

/** Which frequencies are offered (R17, R61), and the break until the next course: days at least, months at most (R15). */
public record Rhythm(List<Frequency> frequencies, Frequency usual, int breakDays, int breakMonths) {}
