package health.homeward.teaching.app.facts;

import health.homeward.outbox.OutgoingEvent;
import health.homeward.teaching.domain.concern.Answer;
import health.homeward.teaching.domain.concern.Concern;
import health.homeward.teaching.domain.concern.Finding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The published form of a caregiver's concern. */
public record ConcernRaisedV1(
        UUID concernId,
        UUID caregiverId,
        UUID patientId,
        String hospital,
        long version,
        Instant raisedAt,
        List<FindingV1> findings) {

    /** A complaint as the contraindication that it points to. */
    public record FindingV1(String code, String rule, Answer answer) {
        static FindingV1 of(Finding finding) {
            return new FindingV1(
                    finding.complaint().contraindication(), finding.complaint().rule(), finding.answer());
        }
    }

    public static OutgoingEvent of(String hospital, Concern concern) {
        return OutgoingEvent.v1(
                "ConcernRaised",
                concern.patientId(),
                new ConcernRaisedV1(
                        concern.concernId(),
                        concern.caregiverId(),
                        concern.patientId(),
                        hospital,
                        1,
                        concern.raisedAt(),
                        concern.findings().stream().map(FindingV1::of).toList()));
    }
}
