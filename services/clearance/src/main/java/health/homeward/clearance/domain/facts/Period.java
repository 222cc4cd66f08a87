package health.homeward.clearance.domain.facts;

import java.time.LocalDate;

/** Since and until when, each null when unknown. */
public record Period(LocalDate since, LocalDate until) {
    public static final Period UNKNOWN = new Period(null, null);
}
