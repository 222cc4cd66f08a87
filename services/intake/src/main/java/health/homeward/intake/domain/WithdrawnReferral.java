package health.homeward.intake.domain;

import java.time.Instant;

/** A referral that was ended; it takes no further command. */
public record WithdrawnReferral(OpenReferral last, WithdrawalReason reason, Instant at) implements Referral {
    @Override
    public ReferralKey key() {
        return last.key();
    }

    @Override
    public long version() {
        return last.version() + 1;
    }
}
