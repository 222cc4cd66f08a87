package health.homeward.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Years beyond four digits break every reckoning; a body that has some is malformed, and each of its fields is named. */
public final class ReckonableDates {
    private static final OffsetDateTime FIRST = OffsetDateTime.parse("0001-01-02T00:00:00Z");
    private static final OffsetDateTime LAST = OffsetDateTime.parse("9999-12-01T00:00:00Z");

    private final List<Reason> beyond = new ArrayList<>();

    /** @param told null where nothing was told */
    public ReckonableDates see(String field, Instant told) {
        return note(field, told != null && (told.isBefore(FIRST.toInstant()) || told.isAfter(LAST.toInstant())));
    }

    /** @param told null where nothing was told */
    public ReckonableDates see(String field, LocalDate told) {
        return note(field, told != null && (told.isBefore(FIRST.toLocalDate()) || told.isAfter(LAST.toLocalDate())));
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when one of them cannot be reckoned with */
    public void require() {
        if (!beyond.isEmpty()) {
            throw Problems.malformed(beyond);
        }
    }

    private ReckonableDates note(String field, boolean isBeyond) {
        if (isBeyond) {
            beyond.add(Reason.ofField(
                    field,
                    "DATE_OUT_OF_RANGE",
                    field + " lies outside the years 1 to 9999, which can be reckoned with."));
        }
        return this;
    }
}
