package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.HistoryEntry;
import health.homeward.clearance.domain.screening.Screened;
import java.time.Instant;
import java.util.List;

/** A case as a clinician opens it: how it stands now, what screening finds today, and what led here. */
public record CaseFile(ClearanceCase now, Instant openedAt, Screened screened, List<HistoryEntry> history) {}
