package health.homeward.plans.rest.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Codes, dates and hours as they are printed. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Words() {}

    static String of(Enum<?> code) {
        return code == null ? "not stated" : of(code.name());
    }

    static String of(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String shortDay(LocalDate date) {
        return SHORT.format(date);
    }

    static String hour(Instant instant, ZoneId zone) {
        return HOUR.format(instant.atZone(zone));
    }

    static String moment(Instant instant, ZoneId zone) {
        return day(LocalDate.ofInstant(instant, zone)) + ", " + hour(instant, zone);
    }
}
