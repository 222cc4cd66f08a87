package health.homeward.dispatch.domain.check;

import java.util.UUID;

/** A hard rule that a plan breaks, found by recomputing it from the raw data. */
public record Violation(UUID visitId, String code, String sentence) {}
