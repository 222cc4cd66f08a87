package health.homeward.dispatch.events;

import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** VisitOffered as published. */
record VisitOfferedV1(
        UUID visitId,
        UUID sessionId,
        UUID courseId,
        List<OfferV1> offers,
        Instant expiresAt,
        String hospital,
        UUID patientId,
        long version) {

    /** One alternative. */
    record OfferV1(UUID therapistId, Instant start, Instant end) {}

    static VisitOfferedV1 of(Visit visit, List<Slot> offers, Instant expiresAt, String hospital) {
        return new VisitOfferedV1(
                visit.id(),
                visit.order().session().sessionId(),
                visit.order().session().courseId(),
                offers.stream()
                        .map(slot -> new OfferV1(slot.therapistId(), slot.start(), slot.end()))
                        .toList(),
                expiresAt,
                hospital,
                visit.patientId(),
                visit.version());
    }
}
