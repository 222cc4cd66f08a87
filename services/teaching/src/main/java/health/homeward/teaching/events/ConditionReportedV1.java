package health.homeward.teaching.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.ReferralNews;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What teaching reads of ConditionReported: bed rest and death; all else reaches it through the clearance. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ConditionReportedV1(UUID referralId, Instant reportedAt, String kind, String mobility) {

    Optional<ReferralNews> news() {
        return switch (Bodies.required(kind, "kind")) {
            case "BED_REST_STARTED" -> Optional.of(resting(BedRest.Word.YES));
            case "BED_REST_ENDED" -> Optional.of(resting(BedRest.Word.NO));
            case "DIED" -> Optional.of(new ReferralNews.CareOver(Bodies.required(referralId, "referralId")));
            default -> mobility == null ? Optional.empty() : Optional.of(resting(Mobility.word(mobility)));
        };
    }

    private ReferralNews resting(BedRest.Word word) {
        return new ReferralNews.Resting(new BedRest(word, Bodies.required(reportedAt, "reportedAt")));
    }
}
