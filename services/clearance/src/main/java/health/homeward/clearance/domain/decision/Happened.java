package health.homeward.clearance.domain.decision;

import java.util.ArrayList;
import java.util.List;

/** Events with the case as it was right after each of them: what is told to others carries its own version. */
public record Happened(CaseEvent event, ClearanceCase after) {

    /** Follows the events from the case as it was. */
    public static List<Happened> follow(ClearanceCase before, List<CaseEvent> events) {
        List<Happened> happened = new ArrayList<>();
        ClearanceCase current = before;
        for (CaseEvent event : events) {
            current = current.after(event);
            happened.add(new Happened(event, current));
        }
        return happened;
    }

    /** A case that has just been opened. */
    public static Happened opened(CaseEvent.CaseOpened event) {
        return new Happened(event, ClearanceCase.opened(event));
    }

    public HistoryEntry entry() {
        return HistoryEntry.of(after.version(), event);
    }
}
