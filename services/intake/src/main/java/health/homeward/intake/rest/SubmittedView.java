package health.homeward.intake.rest;

import health.homeward.intake.domain.Missing;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Warning;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a referral: what was found, what is missing, what was doubted. */
@Schema(name = "SubmittedReferral")
public record SubmittedView(
        UUID referralId,
        UUID patientId,
        long version,
        List<String> missing,
        List<FindingView> findings,
        List<OtherConditionView> otherConditions,
        List<Warning> warnings) {

    static SubmittedView of(OpenReferral referral, List<Warning> warnings) {
        return new SubmittedView(
                referral.key().id(),
                referral.patient().id(),
                referral.version(),
                Missing.of(referral),
                referral.facts().conditions().findings().stream()
                        .map(FindingView::of)
                        .toList(),
                referral.facts().conditions().others().stream()
                        .map(OtherConditionView::of)
                        .toList(),
                warnings);
    }

    @Override
    public String toString() {
        return "SubmittedView[" + referralId + "]";
    }
}
