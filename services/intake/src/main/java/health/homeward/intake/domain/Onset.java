package health.homeward.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When the stroke began, as exactly as somebody knows it; day k of massage counts from here (R5).
 *
 * @param instant the moment, or null
 * @param date    the day where only a day is known, or null
 */
public record Onset(Instant instant, LocalDate date) {
    public static final Onset UNKNOWN = new Onset(null, null);

    public Onset {
        if (instant != null && date != null) {
            throw new IllegalArgumentException("An onset is a moment or a day, not both");
        }
    }

    public static Onset at(Instant instant) {
        return new Onset(instant, null);
    }

    public static Onset on(LocalDate date) {
        return new Onset(null, date);
    }

    public Precision precision() {
        if (instant != null) {
            return Precision.INSTANT;
        }
        return date != null ? Precision.DATE : Precision.UNKNOWN;
    }

    /** The day of the onset where the patient is, or null when unknown. */
    public LocalDate day(ZoneId zone) {
        return instant != null ? instant.atZone(zone).toLocalDate() : date;
    }

    boolean liesAfter(Instant now, ZoneId zone) {
        return switch (precision()) {
            case INSTANT -> Skew.isFuture(instant, now);
            case DATE -> date.isAfter(now.atZone(zone).toLocalDate());
            case UNKNOWN -> false;
        };
    }

    /** How exactly an onset is known. */
    public enum Precision {
        INSTANT,
        DATE,
        UNKNOWN
    }
}
