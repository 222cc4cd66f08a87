package health.homeward.plans.domain.course;

/** Why a course is over before its last procedure (R14); after a death or a refusal nobody is called back. */
public enum EndReason {
    NEUROLOGIST(true),
    CLEARANCE_WITHDRAWN(true),
    REFERRAL_WITHDRAWN(false),
    CONSENT_WITHDRAWN(false),
    DEATH(false);

    private final boolean recalled;

    EndReason(boolean recalled) {
        this.recalled = recalled;
    }

    boolean recalled() {
        return recalled;
    }
}
