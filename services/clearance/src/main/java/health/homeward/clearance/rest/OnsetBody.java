package health.homeward.clearance.rest;

import health.homeward.clearance.domain.facts.Onset;
import health.homeward.web.Problems;
import health.homeward.web.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the stroke struck: an instant, or a date that counts from its end in the patient's time zone. */
@Schema(name = "Onset")
public record OnsetBody(
        @Schema(description = "D0 in UTC", examples = "2026-05-04T08:30:00Z")
        Instant instant,

        @Schema(description = "Date where the patient lives, when the instant is not known", examples = "2026-05-04")
        LocalDate date,

        @Schema(description = "May be left out: it follows from what is given")
        Precision precision) {

    /** How precisely the onset is known. */
    @Schema(name = "OnsetPrecision")
    public enum Precision {
        INSTANT,
        DATE,
        UNKNOWN
    }

    static OnsetBody of(Onset onset) {
        return switch (onset) {
            case Onset.At(Instant instant) -> new OnsetBody(instant, null, Precision.INSTANT);
            case Onset.On(LocalDate date) -> new OnsetBody(null, date, Precision.DATE);
            case Onset.Twice(Instant instant, LocalDate date, boolean toTheDay) ->
                new OnsetBody(instant, date, toTheDay ? Precision.DATE : null);
            case Onset.Unknown unknown -> new OnsetBody(null, null, Precision.UNKNOWN);
        };
    }

    /** Both are kept, whichever is said to count: where they contradict one another, it is a reason (R5). */
    private boolean hasBoth() {
        return precision != Precision.UNKNOWN && instant != null && date != null;
    }

    /**
     * @param field where it stands in the request
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the precision contradicts what is given
     */
    Onset onset(String field) {
        if (hasBoth()) {
            return new Onset.Twice(instant, date, precision == Precision.DATE);
        }
        return switch (meant()) {
            case INSTANT -> new Onset.At(given(instant, field + ".instant"));
            case DATE -> new Onset.On(given(date, field + ".date"));
            case UNKNOWN -> unknown(field);
        };
    }

    private Onset unknown(String field) {
        if (instant != null || date != null) {
            throw Problems.malformed(List.of(Reason.ofField(
                    field + ".precision",
                    "CONTRADICTED",
                    "An onset of unknown precision has neither instant nor date.")));
        }
        return Onset.UNKNOWN;
    }

    private Precision meant() {
        if (precision != null) {
            return precision;
        }
        return instant != null ? Precision.INSTANT : date != null ? Precision.DATE : Precision.UNKNOWN;
    }

    private static <T> T given(T value, String field) {
        if (value == null) {
            throw Problems.malformed(List.of(
                    Reason.ofField(field, "MISSING", "The onset's precision promises a value that is not given.")));
        }
        return value;
    }
}
