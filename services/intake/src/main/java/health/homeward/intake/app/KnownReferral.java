package health.homeward.intake.app;

import health.homeward.intake.domain.OpenReferral;
import health.homeward.intake.domain.Referral;
import health.homeward.intake.domain.Warning;
import health.homeward.intake.domain.WithdrawnReferral;
import java.util.List;

/** A referral with what was doubted when it was read. */
public record KnownReferral(Referral referral, List<Warning> warnings) {
    /** What is known of the patient, also after the referral ended. */
    public OpenReferral content() {
        return switch (referral) {
            case OpenReferral open -> open;
            case WithdrawnReferral withdrawn -> withdrawn.last();
        };
    }
}
