package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.ExplainVisit.Explained;
import health.homeward.dispatch.domain.planning.Change;
import health.homeward.dispatch.domain.planning.Offer;
import health.homeward.dispatch.domain.planning.Why;
import health.homeward.dispatch.domain.team.Name;
import health.homeward.dispatch.domain.visit.ChosenBy;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.VisitState;
import health.homeward.web.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a visit is where it is; what does not apply is absent. */
@Schema(name = "Explanation")
record ExplanationAnswer(
        UUID visitId,
        String state,

        @Schema(description = "The whole in one sentence.") String summary,

        @Schema(description = "The slot that it has, with its cost as things stand now.")
        OfferBody present,

        @Schema(description = "The cheapest other slot.") OfferBody nextBest,

        @Schema(
                description =
                        "How many minutes of travel and wishes the next best costs more than the present one; less than 0: it would be cheaper.")
        Integer nextBestCostsMore,

        @Schema(description = "What forbids the visit, whoever came.")
        List<Reason> obstacles,

        @Schema(description = "Every therapist, those who would cost least first.")
        List<ForTherapistBody> therapists,

        @Schema(
                description =
                        "Of a visit that can have no place: the smallest changes that would give it one, smallest first.")
        List<ChangeBody> changes) {

    /** What one therapist could do, or every rule that keeps them from it. */
    @Schema(name = "ExplanationForTherapist")
    record ForTherapistBody(UUID therapistId, String name, OfferBody best, List<Reason> blocking) {
        static ForTherapistBody of(Why.ForTherapist one, Map<UUID, Name> names) {
            return new ForTherapistBody(
                    one.therapistId(),
                    spoken(names, one.therapistId()),
                    one.best().map(OfferBody::of).orElse(null),
                    Outcomes.reasons(one.blocking()));
        }
    }

    /** A change that people could agree on; no change bends a hard rule. */
    @Schema(name = "Change")
    record ChangeBody(
            Change.Kind kind,

            @Schema(description = "Minutes of work or presence more, or by which the other visit moves.")
            int minutes,

            String sentence,

            @Schema(description = "The slot that the visit would have then.")
            OfferBody slot,

            @Schema(description = "The other visit that moves.")
            UUID movedVisitId,

            UUID movedToTherapistId,
            Instant movedToStart) {

        static ChangeBody of(Change change, Map<UUID, Name> names) {
            Optional<Slot> to = change.moved().map(Change.Moved::to);
            return new ChangeBody(
                    change.kind(),
                    change.minutes(),
                    sentence(change, spoken(names, change.offer().slot().therapistId())),
                    OfferBody.of(change.offer()),
                    change.moved().map(Change.Moved::visitId).orElse(null),
                    to.map(Slot::therapistId).orElse(null),
                    to.map(Slot::start).orElse(null));
        }

        private static String sentence(Change change, String name) {
            return switch (change.kind()) {
                case MOVE_VISIT ->
                    "Another visit, told but not promised, moves and makes room with %s.".formatted(name);
                case MOVE_PROMISED_VISIT ->
                    "Another visit that was promised or chosen by hand moves and makes room with %s: ask first."
                            .formatted(name);
                case LONGER_SHIFT -> "%s works up to %d min longer that day.".formatted(name, change.minutes());
                case WIDER_PATIENT_HOURS ->
                    "The patient can be visited up to %d min earlier or later that day: then %s can come."
                            .formatted(change.minutes(), name);
                case END_ABSENCE -> "%s, who is away, comes after all.".formatted(name);
            };
        }
    }

    static ExplanationAnswer of(Explained explained) {
        Optional<Why> why = explained.why();
        Optional<Offer> present = why.flatMap(Why::present);
        Optional<Offer> next = why.flatMap(Why::nextBest);
        Map<UUID, Name> names = explained.therapists();
        return new ExplanationAnswer(
                explained.visit().id(),
                explained.visit().stateName(),
                summary(explained),
                present.map(OfferBody::of).orElse(null),
                next.map(OfferBody::of).orElse(null),
                present.flatMap(now -> next.map(other -> other.costMinutes() - now.costMinutes()))
                        .orElse(null),
                Outcomes.reasons(why.map(Why::obstacles).orElse(List.of())),
                why.map(Why::therapists).orElse(List.of()).stream()
                        .map(one -> ForTherapistBody.of(one, names))
                        .toList(),
                why.map(Why::changes).orElse(List.of()).stream()
                        .map(change -> ChangeBody.of(change, names))
                        .toList());
    }

    private static String summary(Explained explained) {
        Optional<Why> why = explained.why();
        Map<UUID, Name> names = explained.therapists();
        return switch (explained.visit().state()) {
            case VisitState.Scheduled(Slot slot, ChosenBy by) ->
                by == ChosenBy.PERSON
                        ? "A dispatcher chose %s and this time.".formatted(spoken(names, slot.therapistId()))
                        : planned(spoken(names, slot.therapistId()), why);
            case VisitState.Confirmed(Slot slot) ->
                "%s at this time was promised to the patient.".formatted(spoken(names, slot.therapistId()));
            case VisitState.Unassigned _ -> unplaced(why, explained.plannedFrom());
            case VisitState.Started _, VisitState.Completed _, VisitState.Missed _, VisitState.Cancelled _ ->
                "The visit has begun or is over.";
        };
    }

    private static String planned(String name, Optional<Why> why) {
        Optional<Integer> now = why.flatMap(Why::present).map(Offer::costMinutes);
        Optional<Integer> next = why.flatMap(Why::nextBest).map(Offer::costMinutes);
        if (now.isEmpty()) {
            return "%s was planned; things have changed since, and it is being planned anew.".formatted(name);
        }
        if (next.isEmpty()) {
            return "%s at this time is the only way to make this visit.".formatted(name);
        }
        int more = next.get() - now.get();
        return more >= 0
                ? "%s at this time costs %d min of travel and wishes, the least there is; the next best costs %d min more."
                        .formatted(name, now.get(), more)
                : "%s at this time costs %d min of travel and wishes. Another slot would now save %d min, but people have been told."
                        .formatted(name, now.get(), -more);
    }

    private static String unplaced(Optional<Why> why, Optional<LocalDate> plannedFrom) {
        if (why.map(Why::obstacles).filter(found -> !found.isEmpty()).isPresent()) {
            return "Nobody can be sent: see obstacles.";
        }
        if (why.flatMap(Why::nextBest).isPresent()) {
            return plannedFrom
                    .map("Nobody comes yet, but somebody could: its turn to be planned comes on %s."::formatted)
                    .orElse("Nobody comes yet, but somebody could: it is being planned.");
        }
        return why.map(Why::changes).filter(found -> !found.isEmpty()).isPresent()
                ? "No therapist can make this visit as things stand; the smallest changes that would help are named."
                : "No therapist can make this visit, and no small change would help.";
    }

    private static String spoken(Map<UUID, Name> names, UUID therapistId) {
        return Optional.ofNullable(names.get(therapistId))
                .map(name -> name.given() + " " + name.family())
                .orElse("A therapist who has left");
    }
}
