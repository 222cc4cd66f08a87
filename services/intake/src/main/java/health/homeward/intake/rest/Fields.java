package health.homeward.intake.rest;

import health.homeward.web.Problems;
import health.homeward.web.Reason;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the texts of a request and collects every one that cannot be read, so that the sender mends all at once. */
final class Fields {
    private final List<Reason> faults = new ArrayList<>();

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 with one reason a field, if any could not be read */
    void check() {
        if (!faults.isEmpty()) {
            throw Problems.malformed(faults);
        }
    }

    void fault(String field, String code, String sentence) {
        faults.add(Reason.ofField(field, code, sentence));
    }

    /** One of an enum's names; {@code absent} where nothing stands. */
    <E extends Enum<E>> E oneOf(Class<E> type, String text, String field, E absent) {
        if (text == null) {
            return absent;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseGet(() -> {
                    fault(field, "NOT_ONE_OF", field + " must be one of " + names(type) + ".");
                    return absent;
                });
    }

    Instant instant(String text, String field) {
        return read(
                text,
                field,
                value -> OffsetDateTime.parse(value).toInstant(),
                "an instant such as 2026-03-01T09:30:00Z");
    }

    LocalDate date(String text, String field) {
        return read(text, field, LocalDate::parse, "a date such as 2026-03-01");
    }

    LocalTime time(String text, String field) {
        return read(text, field, LocalTime::parse, "a time such as 09:30");
    }

    <T> T read(String text, String field, Function<String, T> reading, String form) {
        if (text == null) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException e) {
            fault(field, "UNREADABLE", field + " must be " + form + ".");
            return null;
        }
    }

    /** The value, or a fault where it is missing. */
    <T> T required(T value, String field) {
        if (value == null) {
            fault(field, "MISSING", field + " is missing.");
        }
        return value;
    }

    private static String names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
