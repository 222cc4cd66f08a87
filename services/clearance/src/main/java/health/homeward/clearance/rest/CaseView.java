package health.homeward.clearance.rest;

import health.homeward.clearance.app.CaseFile;
import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.screening.CourseKind;
import health.homeward.clearance.domain.screening.StartWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clearance case as a clinician opens it. */
@Schema(name = "ClearanceCase")
public record CaseView(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        String hospital,

        @Schema(description = "Also the ETag; every fact makes one")
        long version,

        CourseKind courseKind,
        StateWord state,
        Instant openedAt,

        @Schema(description = "Screened anew for every reading, the heaviest first")
        List<FindingView> findings,

        @Schema(description = "What is new since a neurologist last decided, or absent before the first decision (R43)")
        DiffView sinceLastScreening,

        @Schema(description = "Whether nothing stands in the way of a grant")
        boolean clears,

        @Schema(description = "When the first procedure may be given, or absent while it cannot be dated")
        Instant earliestStart,

        StartView start,
        FactsView facts,
        GrantView grant,

        @Schema(description = "What the neurologist decided to treat in spite of, with name, reason and expiry")
        List<OverrideView> overrides,

        SuspensionView suspension,

        @Schema(description = "Until when it was put off, or absent")
        LocalDate deferredUntil,

        List<HistoryView> history) {

    static CaseView of(CaseFile file) {
        ClearanceCase now = file.now();
        StartWindow start = file.screened().start().orElse(null);
        return new CaseView(
                now.ids().clearanceId(),
                now.ids().referralId(),
                now.ids().patientId(),
                now.ids().hospital(),
                now.version(),
                now.dossier().course().kind(),
                StateWord.of(now.state()),
                file.openedAt(),
                FindingView.of(file.screened()),
                file.sinceLast().map(DiffView::of).orElse(null),
                file.screened().clears(),
                start == null ? null : start.earliest(),
                start == null ? null : StartView.of(start),
                FactsView.of(now.dossier().facts()),
                now.state().grantMade().map(GrantView::of).orElse(null),
                OverrideView.of(now),
                SuspensionView.of(now.state()),
                now.state() instanceof CaseState.Deferred deferred ? deferred.until() : null,
                file.history().stream().map(HistoryView::of).toList());
    }

    @Override
    public String toString() {
        return "CaseView[" + clearanceId + "]";
    }
}
