package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.OfferSlots;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Slots that a visit could be moved to. */
@Schema(name = "Offers")
record OffersAnswer(UUID visitId, List<OfferBody> offers, Instant expiresAt) {

    /** One slot, with the way to it. */
    @Schema(name = "Offer")
    record OfferBody(
            UUID therapistId,
            Level therapistLevel,
            Instant start,
            Instant end,
            int travelMinutes,
            boolean travelEstimated) {
        static OfferBody of(Slot slot) {
            return new OfferBody(
                    slot.therapistId(),
                    slot.level(),
                    slot.start(),
                    slot.end(),
                    slot.trip().minutes(),
                    slot.trip().estimated());
        }
    }

    static OffersAnswer of(OfferSlots.Offers offers) {
        return new OffersAnswer(
                offers.visit().id(), offers.slots().stream().map(OfferBody::of).toList(), offers.expiresAt());
    }
}
