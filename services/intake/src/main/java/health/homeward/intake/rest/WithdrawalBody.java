package health.homeward.intake.rest;

import health.homeward.intake.domain.ReferralChange;
import health.homeward.intake.domain.WithdrawalReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the referral ends. */
@Schema(name = "Withdrawal")
public record WithdrawalBody(
        @NotNull @Schema(implementation = WithdrawalReason.class)
        String reason) {

    ReferralChange command() {
        Fields fields = new Fields();
        WithdrawalReason why = fields.oneOf(WithdrawalReason.class, reason, "reason", null);
        fields.check();
        return new ReferralChange.WithdrawReferral(why);
    }
}
