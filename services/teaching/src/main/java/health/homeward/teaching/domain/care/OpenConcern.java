package health.homeward.teaching.domain.care;

import java.time.Instant;
import java.util.UUID;

/** A caregiver's warning that holds the massage at once, before the neurologist's own suspension has come back (R42). */
public record OpenConcern(UUID concernId, Instant raisedAt) {}
