package health.homeward.teaching.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import health.homeward.teaching.domain.care.ClearanceNews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What teaching reads of ClearanceGranted, ClearanceResumed, ClearanceSuspended and ClearanceWithdrawn. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ClearanceV1(UUID clearanceId, Instant grantedAt, Instant resumedAt, LocalDate validUntil) {

    ClearanceNews granted() {
        return new ClearanceNews.Granted(
                id(), Bodies.required(grantedAt, "grantedAt"), Optional.ofNullable(validUntil));
    }

    ClearanceNews resumed() {
        return new ClearanceNews.Resumed(
                id(), Bodies.required(resumedAt, "resumedAt"), Optional.ofNullable(validUntil));
    }

    ClearanceNews held() {
        return new ClearanceNews.Held(id());
    }

    ClearanceNews withdrawn() {
        return new ClearanceNews.Withdrawn(id());
    }

    private UUID id() {
        return Bodies.required(clearanceId, "clearanceId");
    }
}
