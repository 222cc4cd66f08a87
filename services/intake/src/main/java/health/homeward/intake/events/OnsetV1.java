package health.homeward.intake.events;

import health.homeward.intake.domain.Onset;
import java.time.Instant;
import java.time.LocalDate;

/** When the stroke began, as events tell it. */
record OnsetV1(Instant instant, LocalDate date, String precision) {
    static OnsetV1 of(Onset onset) {
        return new OnsetV1(onset.instant(), onset.date(), onset.precision().name());
    }
}
