package health.homeward.teaching.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.teaching.domain.care.ReferralNews;
import java.util.UUID;

/** What teaching reads of ReferralWithdrawn. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralWithdrawnV1(UUID referralId) {
    ReferralNews news() {
        return new ReferralNews.CareOver(Bodies.required(referralId, "referralId"));
    }
}
