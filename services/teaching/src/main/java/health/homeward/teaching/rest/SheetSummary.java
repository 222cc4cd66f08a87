package health.homeward.teaching.rest;

import health.homeward.teaching.domain.sheet.Cause;
import health.homeward.teaching.domain.sheet.Sheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A sheet in a list: whose, which, for which days, and whether it still counts. */
public record SheetSummary(
        UUID sheetId,
        UUID patientId,
        UUID caregiverId,
        int number,
        int stage,
        LocalDate validFrom,
        LocalDate validUntil,
        Instant issuedAt,
        UUID replaces,
        State state,
        End end,
        long version) {

    /** CURRENT while it counts. */
    public enum State {
        CURRENT,
        SUPERSEDED
    }

    /** When, why and by which sheet it ceased to count. */
    public record End(Instant at, Cause cause, String rule, UUID by) {}

    static SheetSummary of(Sheet sheet) {
        var head = sheet.head();
        return new SheetSummary(
                head.sheetId(),
                head.patientId(),
                head.caregiverId(),
                head.number(),
                sheet.content().stageMinutes(),
                sheet.content().validFrom(),
                sheet.content().validUntil(),
                head.issuedAt(),
                head.replaces().orElse(null),
                sheet.counts() ? State.CURRENT : State.SUPERSEDED,
                end(sheet),
                sheet.version());
    }

    private static End end(Sheet sheet) {
        return switch (sheet.state()) {
            case Sheet.Current current -> null;
            case Sheet.Superseded(var at, var cause, var by) -> new End(at, cause, cause.rule(), by.orElse(null));
        };
    }
}
