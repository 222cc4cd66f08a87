package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Rule;
import java.util.List;

/** Nobody is massaged without having said yes to it. */
final class ConsentScreen {
    private ConsentScreen() {}

    static List<Finding> screen(PatientFacts facts) {
        return switch (facts.person().massage()) {
            case GIVEN -> List.of();
            case REFUSED ->
                List.of(Finding.ofFact(
                        FindingKind.BLOCKED,
                        new Mark(Rule.CONSENT, "CONSENT_REFUSED"),
                        "consent.massage",
                        "The patient has refused massage.",
                        "The patient consents, and the hospital records it with the referral."));
            case UNKNOWN ->
                List.of(Finding.ofFact(
                        FindingKind.MISSING,
                        new Mark(Rule.CONSENT, "CONSENT_UNKNOWN"),
                        "consent.massage",
                        "Nobody has recorded whether the patient consents to massage.",
                        "The hospital records the patient's consent with the referral."));
        };
    }
}
