package health.homeward.clearance.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.clearance.domain.decision.WithdrawalReason;
import java.util.UUID;

/** ReferralWithdrawn: what clearance reads of it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralWithdrawnV1(UUID referralId, UUID patientId, String hospital, String reason)
        implements Bodies.AboutPatient {
    WithdrawalReason withdrawal() {
        return switch (String.valueOf(reason)) {
            case "DEATH" -> WithdrawalReason.DEATH;
            case "CONSENT_WITHDRAWN" -> WithdrawalReason.CONSENT_WITHDRAWN;
            default -> WithdrawalReason.REFERRAL_WITHDRAWN;
        };
    }
}
