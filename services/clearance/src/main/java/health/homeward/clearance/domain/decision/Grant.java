package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.Mark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A neurologist's word that there is nothing against massage (R7), until the end of a date.
 *
 * @param by the neurologist who attested that there are no other contraindications
 */
public record Grant(Terms terms, LocalDate validUntil, List<Mark> warnings, UUID by, Instant at) {
    public Grant {
        warnings = List.copyOf(warnings);
    }

    Grant validUntil(LocalDate date) {
        return new Grant(terms, date, warnings, by, at);
    }
}
