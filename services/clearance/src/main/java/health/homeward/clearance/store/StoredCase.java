package health.homeward.clearance.store;

import health.homeward.clearance.domain.decision.ClearanceCase;
import java.time.Instant;

/** A case as it was read, and when it was opened; the row behind it stays in this room. */
public final class StoredCase {
    private final CaseRow row;
    private final ClearanceCase known;

    StoredCase(CaseRow row) {
        this.row = row;
        this.known = row.known();
    }

    public ClearanceCase known() {
        return known;
    }

    public Instant openedAt() {
        return row.openedAt;
    }

    CaseRow row() {
        return row;
    }

    /** The sort key within the worklist: why, where, which. */
    public WorklistPlace place() {
        return new WorklistPlace(row.attention == null ? -1 : row.attention, row.place, row.id);
    }
}
