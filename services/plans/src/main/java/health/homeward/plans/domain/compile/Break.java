package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.regimen.Rhythm;
import java.time.LocalDate;

/** The window in which the next course begins (R15): from 45 days to two calendar months after the last procedure. */
public record Break(LocalDate from, LocalDate until) {

    public static Break after(LocalDate lastProcedure, Rhythm rhythm) {
        return new Break(lastProcedure.plusDays(rhythm.breakDays()), lastProcedure.plusMonths(rhythm.breakMonths()));
    }
}
