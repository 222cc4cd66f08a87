package health.homeward.intake.domain;

/** Why a referral ends before its course does. */
public enum WithdrawalReason {
    DEATH,
    CONSENT_WITHDRAWN,
    OTHER
}
