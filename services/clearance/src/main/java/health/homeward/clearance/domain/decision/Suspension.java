package health.homeward.clearance.domain.decision;

import health.homeward.clearance.domain.screening.Reporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Since when and through whom a grant rests, and by when it is looked at again (R36), or null. */
public record Suspension(Instant since, Reporter source, UUID cause, LocalDate recheckBy) {}
