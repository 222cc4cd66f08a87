package health.homeward.intake.rest;

import health.homeward.intake.app.Outcome;
import health.homeward.intake.domain.Missing;
import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.WithdrawnReferral;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a change changed; nothing when all was so before. */
@Schema(name = "ChangedReferral")
public record ChangedView(
        UUID referralId, UUID patientId, String state, long version, List<String> changed, List<String> missing) {

    static ChangedView of(Outcome.Done done) {
        OpenReferral content =
                switch (done.after()) {
                    case OpenReferral open -> open;
                    case WithdrawnReferral withdrawn -> withdrawn.last();
                };
        return new ChangedView(
                content.key().id(),
                content.patient().id(),
                ReferralView.state(done.after()),
                done.after().version(),
                done.changed(),
                Missing.of(content));
    }
}
