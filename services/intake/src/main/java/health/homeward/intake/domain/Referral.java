package health.homeward.intake.domain;

/** A referral of one patient for one stroke. */
public sealed interface Referral permits OpenReferral, WithdrawnReferral {
    ReferralKey key();

    /** Counts the events of this referral; the tag that changes must match. */
    long version();
}
