package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.OfferSlots;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Slots that a visit could be moved to. */
@Schema(name = "Offers")
record OffersAnswer(UUID visitId, List<OfferBody> offers, Instant expiresAt) {

    static OffersAnswer of(OfferSlots.Offers offers) {
        return new OffersAnswer(offers.visit().id(), OfferBody.of(offers.best()), offers.expiresAt());
    }
}
