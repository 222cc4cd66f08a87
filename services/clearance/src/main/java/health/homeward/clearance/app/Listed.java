package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.screening.Screened;
import java.time.Instant;

/** A case as it stands in a list. */
public record Listed(ClearanceCase now, Instant openedAt, Screened screened, ReadCases.WorklistKey key) {}
