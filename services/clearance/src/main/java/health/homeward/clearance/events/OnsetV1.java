package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.facts.Onset;
import java.time.Instant;
import java.time.LocalDate;

/** When the stroke struck, as events carry it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OnsetV1(Instant instant, LocalDate date, String precision) {
    static OnsetV1 of(Onset onset) {
        return switch (onset) {
            case Onset.At(Instant instant) -> new OnsetV1(instant, null, "INSTANT");
            case Onset.On(LocalDate date) -> new OnsetV1(null, date, "DATE");
            case Onset.Twice(Instant instant, LocalDate date, boolean _) -> new OnsetV1(instant, date, "UNKNOWN");
            case Onset.Unknown unknown -> new OnsetV1(null, null, "UNKNOWN");
        };
    }

    Onset onset() {
        if ("INSTANT".equals(precision) && instant != null) {
            return new Onset.At(instant);
        }
        if ("DATE".equals(precision) && date != null) {
            return new Onset.On(date);
        }
        return Onset.UNKNOWN;
    }
}
