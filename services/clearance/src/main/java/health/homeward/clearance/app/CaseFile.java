package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.HistoryEntry;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.ScreeningDiff;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A case as a clinician opens it: how it stands now, what screening finds today, and what led here. */
public record CaseFile(ClearanceCase now, Instant openedAt, Screened screened, List<HistoryEntry> history) {

    /** What is new since a neurologist last decided, if one has (R43). */
    public Optional<ScreeningDiff> sinceLast() {
        return Optional.ofNullable(now.dossier().last()).map(last -> ScreeningDiff.between(last, screened));
    }
}
