package health.homeward.clearance.domain.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Counts the days from the stroke: day k opens (k−1)·24 hours after the onset, whatever the clocks on the wall do. */
record StrokeClock(Instant dayZero, ZoneId zone) {
    Instant opensDay(int day) {
        return dayZero.plus(Duration.ofHours(24L * (day - 1)));
    }

    Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The gate, or the chosen date's beginning where that is later. */
    Instant from(Instant opens, LocalDate chosen) {
        if (chosen == null) {
            return opens;
        }
        Instant begins = chosen.atStartOfDay(zone).toInstant();
        return begins.isAfter(opens) ? begins : opens;
    }
}
