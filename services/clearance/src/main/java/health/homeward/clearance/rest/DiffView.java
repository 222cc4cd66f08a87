package health.homeward.clearance.rest;

import health.homeward.clearance.domain.screening.FindingKind;
import health.homeward.clearance.domain.screening.FindingStatus;
import health.homeward.clearance.domain.screening.PastScreening.Noted;
import health.homeward.clearance.domain.screening.ScreeningDiff;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is new against the last screening on which a neurologist decided (R43). */
@Schema(name = "SinceLastScreening")
public record DiffView(
        @Schema(description = "When the neurologist last decided")
        Instant since,

        List<NotedView> added,
        List<NotedView> gone,

        @Schema(description = "The same finding with another rule, kind or status, or other evidence")
        List<ChangedView> changed,

        @Schema(description = "Found then and now, by the same evidence")
        List<NotedView> unchanged) {

    static DiffView of(ScreeningDiff diff) {
        return new DiffView(
                diff.since(),
                diff.added().stream().map(NotedView::of).toList(),
                diff.gone().stream().map(NotedView::of).toList(),
                diff.changed().stream().map(ChangedView::of).toList(),
                diff.unchanged().stream().map(NotedView::of).toList());
    }

    /** A finding in brief. */
    @Schema(name = "FindingInBrief")
    public record NotedView(
            @Schema(examples = "R36") String rule,

            FindingKind kind,

            @Schema(examples = "FEVER") String code,

            FindingStatus status) {
        static NotedView of(Noted noted) {
            return new NotedView(
                    noted.mark().rule().name(), noted.kind(), noted.mark().code(), noted.status());
        }
    }

    /** A finding before and now. */
    @Schema(name = "FindingChanged")
    public record ChangedView(NotedView before, NotedView now, boolean newEvidence) {
        static ChangedView of(ScreeningDiff.Changed changed) {
            return new ChangedView(
                    NotedView.of(changed.before()), NotedView.of(changed.now()), changed.hasNewEvidence());
        }
    }
}
