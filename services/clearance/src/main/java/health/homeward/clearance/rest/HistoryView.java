package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.HistoryEntry;
import health.homeward.clearance.domain.screening.Reporter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did what, when, under which rules. */
@Schema(name = "HistoryLine")
public record HistoryView(
        @Schema(description = "The case's version after it") long version,
        Instant at,
        @Schema(examples = "ClearanceSuspended") String action,
        Reporter source,

        @Schema(description = "The person, or absent when a service reacted to an event")
        UUID actor,

        @Schema(description = "The stop, concern, report, event or request that caused it")
        UUID causeId,

        List<MarkView> rules,

        @Schema(description = "The reason given, or the names of the facts that changed")
        String note) {
    static HistoryView of(HistoryEntry entry) {
        return new HistoryView(
                entry.version(),
                entry.at(),
                entry.action(),
                entry.origin().source(),
                entry.origin().actor(),
                entry.origin().cause(),
                MarkView.of(entry.marks()),
                entry.note());
    }

    @Override
    public String toString() {
        return "HistoryView[redacted]";
    }
}
