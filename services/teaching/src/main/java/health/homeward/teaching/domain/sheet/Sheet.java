package health.homeward.teaching.domain.sheet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An issued sheet: what it says is never changed; a newer one replaces it, or a hold takes it away. */
public record Sheet(SheetHead head, SheetContent content, State state) {

    /** Only a current sheet can be superseded. */
    public sealed interface State {}

    /** This is the sheet that the caregiver goes by. */
    public record Current() implements State {}

    /** Replaced by a newer sheet, or taken away without one. */
    public record Superseded(Instant at, Cause cause, Optional<UUID> by) implements State {}

    public UUID sheetId() {
        return head.sheetId();
    }

    /** 1 while it counts, 2 when it was superseded. */
    public long version() {
        return switch (state) {
            case Current current -> 1;
            case Superseded superseded -> 2;
        };
    }

    public boolean counts() {
        return state instanceof Current;
    }

    public Sheet superseded(Superseded end) {
        return new Sheet(head, content, end);
    }
}
