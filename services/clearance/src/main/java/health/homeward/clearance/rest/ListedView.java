package health.homeward.clearance.rest;

import health.homeward.clearance.app.Listed;
import health.homeward.clearance.domain.decision.Attention;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.screening.CourseKind;
import health.homeward.clearance.domain.screening.Finding;
import health.homeward.clearance.domain.screening.Screened;
import health.homeward.clearance.domain.screening.StartWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case as it stands in a list: enough to see what presses. */
@Schema(name = "ListedCase")
public record ListedView(
        UUID clearanceId,
        UUID referralId,
        UUID patientId,
        long version,
        CourseKind courseKind,
        StateWord state,

        @Schema(description = "Why it is on the neurologist's list, or absent")
        Attention attention,

        Instant openedAt,
        Integer ageYears,
        StrokeType strokeType,
        Instant earliestStart,
        LocalDate validUntil,
        SuspensionView suspension,

        @Schema(description = "What stands in the way of a grant or a resumption")
        List<MarkView> inTheWay) {

    static ListedView of(Listed listed) {
        ClearanceCase now = listed.now();
        Screened screened = listed.screened();
        return new ListedView(
                now.ids().clearanceId(),
                now.ids().referralId(),
                now.ids().patientId(),
                now.version(),
                now.dossier().course().kind(),
                StateWord.of(now.state()),
                Attention.of(now).orElse(null),
                listed.openedAt(),
                now.dossier().facts().person().ageYears(),
                now.dossier().facts().stroke().type(),
                screened.start().map(StartWindow::earliest).orElse(null),
                now.state().grantMade().map(Grant::validUntil).orElse(null),
                SuspensionView.of(now.state()),
                MarkView.of(screened.inTheWay().stream().map(Finding::mark).toList()));
    }
}
