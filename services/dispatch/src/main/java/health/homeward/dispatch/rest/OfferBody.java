package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.planning.Offer;
import health.homeward.dispatch.domain.planning.Wish;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One slot, with the way to it, what it costs, and what speaks for and against it. */
@Schema(name = "Offer")
record OfferBody(
        UUID therapistId,
        Level therapistLevel,
        Instant start,
        Instant end,

        @Schema(description = "Way from the place before, in minutes.")
        int travelMinutes,

        @Schema(description = "True when no road was looked at.")
        boolean travelEstimated,

        @Schema(description = "How much longer the therapist is on the road that day, in minutes.")
        int addedTravelMinutes,

        @Schema(
                description =
                        "What the slots are ordered by: added travel, and the minutes that each unmet wish weighs (plan settings).")
        int costMinutes,

        @Schema(description = "Wishes that the therapist meets.")
        List<Wish> met,

        @Schema(description = "Wishes that the therapist does not meet.")
        List<Wish> unmet,

        @Schema(description = "The same as sentences.") List<String> why) {

    static OfferBody of(Offer offer) {
        Slot slot = offer.slot();
        return new OfferBody(
                slot.therapistId(),
                slot.level(),
                slot.start(),
                slot.end(),
                slot.trip().minutes(),
                slot.trip().estimated(),
                offer.addedMinutes(),
                offer.costMinutes(),
                offer.met().stream().sorted().toList(),
                offer.unmet().stream().sorted().toList(),
                why(offer));
    }

    static List<OfferBody> of(List<Offer> offers) {
        return offers.stream().map(OfferBody::of).toList();
    }

    private static List<String> why(Offer offer) {
        List<String> why = new ArrayList<>();
        why.add(
                offer.addedMinutes() <= 0
                        ? "It lies on the therapist's way."
                        : "It adds %d min of travel to the therapist's day.".formatted(offer.addedMinutes()));
        offer.met().stream().sorted().map(OfferBody::met).forEach(why::add);
        offer.unmet().stream().sorted().map(OfferBody::unmet).forEach(why::add);
        return why;
    }

    private static String met(Wish wish) {
        return switch (wish) {
            case LANGUAGE -> "The therapist speaks the patient's language.";
            case GENDER -> "The therapist is of the gender that the patient wishes for.";
            case KNOWN_THERAPIST -> "The patient knows the therapist.";
            case FAVOURITE_THERAPIST -> "The therapist is a favourite of the patient.";
        };
    }

    private static String unmet(Wish wish) {
        return switch (wish) {
            case LANGUAGE -> "The therapist does not speak the patient's language.";
            case GENDER -> "The therapist is not of the gender that the patient wishes for.";
            case KNOWN_THERAPIST -> "The patient does not know the therapist.";
            case FAVOURITE_THERAPIST -> "The patient would rather have a favourite therapist.";
        };
    }
}
