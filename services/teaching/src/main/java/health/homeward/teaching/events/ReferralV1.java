package health.homeward.teaching.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.teaching.domain.Consent;
import health.homeward.teaching.domain.care.BedRest;
import health.homeward.teaching.domain.care.ReferralNews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What teaching reads of ReferralSubmitted and ReferralCorrected. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReferralV1(
        UUID referralId,
        Instant submittedAt,
        Instant correctedAt,
        Facts facts,
        Consents consent,
        List<String> changed) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Facts(String mobility) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Consents(String caregiverTeaching) {}

    ReferralNews news() {
        return new ReferralNews.Referred(Bodies.required(referralId, "referralId"), teaching(), bedRest());
    }

    private Consent teaching() {
        return Optional.ofNullable(consent)
                .flatMap(said -> Codes.one(Consent.class, said.caregiverTeaching()))
                .orElse(Consent.UNKNOWN);
    }

    /** A correction of something else repeats an old mobility: only a correction of the mobility itself is news. */
    private Optional<BedRest> bedRest() {
        if (correctedAt == null) {
            return Optional.of(told(Bodies.required(submittedAt, "submittedAt")));
        }
        return changed != null && changed.contains("mobility") ? Optional.of(told(correctedAt)) : Optional.empty();
    }

    private BedRest told(Instant at) {
        return new BedRest(Mobility.word(facts == null ? null : facts.mobility()), at);
    }
}
