package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.Interval;
import health.homeward.web.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

/** Reads what callers wrote outside JSON, and answers 400 with a sentence where it cannot be read. */
final class Inputs {

    private Inputs() {}

    /** Null stays null. */
    static LocalDate date(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            throw Problems.malformed("Write a date as 2026-03-09.");
        }
    }

    /** Null stays null. */
    static UUID id(String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.malformed("Write an id as a UUID.");
        }
    }

    /** A time away: two instants, or two dates of which the last one is away too. */
    static Interval away(String from, String until, ZoneId zone) {
        return orMalformed(() -> new Interval(instant(from, zone, 0), instant(until, zone, 1)));
    }

    /** Answers 400 with the sentence of a domain type that refuses to be made. */
    static <T> T orMalformed(Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException impossible) {
            throw Problems.malformed("This cannot be: " + impossible.getMessage() + ".");
        } catch (DateTimeException unreadable) {
            throw Problems.malformed("Write a time as 2026-03-09T08:00:00Z, or a date as 2026-03-09.");
        }
    }

    private static Instant instant(String text, ZoneId zone, int daysAfter) {
        return text.length() == 10
                ? LocalDate.parse(text).plusDays(daysAfter).atStartOfDay(zone).toInstant()
                : Instant.parse(text);
    }
}
