package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Preview;
import health.homeward.clearance.domain.facts.YesNo;
import health.homeward.clearance.domain.screening.Prone;
import health.homeward.clearance.domain.screening.ScreeningDiff;
import health.homeward.web.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What screening finds, when massage may begin, and what a grant would be refused for. */
@Schema(name = "ScreeningPreviewed")
public record PreviewView(
        Instant at,

        @Schema(description = "Whether a grant would go through, attested by a neurologist")
        boolean clears,

        List<FindingView> findings,

        @Schema(description = "What is new against the findings that were sent along, or absent")
        DiffView sinceLastScreening,

        @Schema(description = "When the first procedure may be given, or absent while it cannot be dated")
        Instant earliestStart,

        StartView start,

        @Schema(description = "Last day that the grant would cover (R7), or absent when there would be none")
        LocalDate validUntil,

        ProneView prone,

        @Schema(description = "Everything that a grant would be refused for")
        List<Reason> reasons) {

    static PreviewView of(Instant at, Preview preview, LastScreening last) {
        StartView start = preview.screened().start().map(StartView::of).orElse(null);
        return new PreviewView(
                at,
                preview.clears(),
                FindingView.of(preview.screened()),
                last == null
                        ? null
                        : DiffView.of(ScreeningDiff.between(last.before(preview.screened()), preview.screened())),
                start == null ? null : start.earliest(),
                start,
                preview.clears() ? preview.validUntil() : null,
                ProneView.of(preview.prone()),
                Refusals.said(preview.reasons()));
    }

    /** Whether heart and inner organs let the patient lie on the stomach; an override of R35 does not change it. */
    @Schema(name = "Prone")
    public record ProneView(
            @Schema(description = "R21 and R22; the last stages (R23) are the plan's")
            boolean allowed,

            YesNo heartDisease,
            YesNo organDysfunction) {
        static ProneView of(Prone prone) {
            return new ProneView(prone.allowed(), prone.heartDisease(), prone.organDysfunction());
        }
    }
}
