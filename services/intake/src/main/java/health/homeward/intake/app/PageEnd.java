package health.homeward.intake.app;

import java.time.Instant;
import java.util.UUID;

/** Where a page of referrals ended. */
public record PageEnd(Instant submittedAt, UUID id) {}
