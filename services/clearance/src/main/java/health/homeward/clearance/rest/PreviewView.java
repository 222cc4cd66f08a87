package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Preview;
import health.homeward.web.Reason;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What screening finds, when massage may begin, and what a grant would be refused for. */
@Schema(name = "ScreeningPreviewed")
public record PreviewView(
        Instant at,

        @Schema(description = "Whether a grant would go through, attested by a neurologist")
        boolean clears,

        List<FindingView> findings,

        @Schema(description = "When the first procedure may be given, or absent while it cannot be dated")
        Instant earliestStart,

        StartView start,

        @Schema(description = "Everything that a grant would be refused for")
        List<Reason> reasons) {

    static PreviewView of(Instant at, Preview preview) {
        StartView start = preview.screened().start().map(StartView::of).orElse(null);
        return new PreviewView(
                at,
                preview.clears(),
                FindingView.of(preview.screened()),
                start == null ? null : start.earliest(),
                start,
                Refusals.said(preview.reasons()));
    }
}
