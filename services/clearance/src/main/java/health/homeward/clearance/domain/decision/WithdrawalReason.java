package health.homeward.clearance.domain.decision;

/** Why a case is over for good. */
public enum WithdrawalReason {
    REFERRAL_WITHDRAWN,
    NEUROLOGIST,
    DEATH,
    CONSENT_WITHDRAWN
}
