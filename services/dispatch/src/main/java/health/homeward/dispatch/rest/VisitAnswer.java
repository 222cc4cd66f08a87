package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.FindVisits;
import health.homeward.dispatch.app.ShowDay;
import health.homeward.dispatch.domain.Home;
import health.homeward.dispatch.domain.Price;
import health.homeward.dispatch.domain.team.Level;
import health.homeward.dispatch.domain.visit.Area;
import health.homeward.dispatch.domain.visit.LiveDay.Estimate;
import health.homeward.dispatch.domain.visit.Order;
import health.homeward.dispatch.domain.visit.Progress;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.domain.visit.VisitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as shown; what a state does not have is absent. */
@Schema(name = "Visit")
record VisitAnswer(
        UUID visitId,
        long version,
        UUID sessionId,
        UUID courseId,
        int n,
        UUID patientId,
        @Schema(enumeration = "MASSAGE") String kind,

        @Schema(enumeration = {"UNASSIGNED", "SCHEDULED", "CONFIRMED", "STARTED", "COMPLETED", "MISSED", "CANCELLED"})
        String state,

        @Schema(description = "Why it was cancelled or missed.")
        String cause,

        @Schema(description = "Date of the session in the patient's time zone.")
        LocalDate date,

        @Schema(description = "The whole visit lies after this instant.")
        Instant earliest,

        @Schema(description = "The whole visit lies before this instant.")
        Instant latest,

        int minutes,

        @Schema(description = "The least level that may come (R2, R24, R57).")
        Level level,

        boolean bedRest,
        List<Area> areas,
        UUID therapistId,

        @Schema(description = "The booked therapist's own level.")
        Level therapistLevel,

        Instant start,
        Instant end,

        @Schema(description = "Way from the place before, in minutes.")
        Integer travelMinutes,

        @Schema(description = "Way from the place before, in metres.")
        Integer travelMetres,

        @Schema(description = "True when no road was looked at.")
        Boolean travelEstimated,

        @Schema(description = "A hold arrived while hands were on: the record counts, nothing further may start.")
        boolean heldDuring,

        @Schema(description = "When the therapist left for it, if that was reported; shown in a day.")
        Instant enRouteAt,

        @Schema(description = "When the therapist arrived, if that was reported; shown in a day.")
        Instant arrivedAt,

        @Schema(description = "When it will likely begin, as the day is going; shown in a day that is today.")
        Instant estimatedStart,

        @Schema(description = "Minutes that estimatedStart lies after start.")
        Integer lateMinutes,

        GivenBody given,

        @Schema(
                description =
                        "Of a finished visit; absent where the price list had no such line. Shown with the single visit.")
        PriceBody price,

        @Schema(description = "Why nobody comes yet: what stands against the visit and against each therapist.")
        List<ObstacleBody> reasons,

        @Schema(description = "The patient told no hours, the usual ones were assumed.")
        Boolean hoursAssumed,

        PatientBody patient,

        @Schema(
                description =
                        "To be asked before the session; only NO to every one lets it start (R36, R37, R39, R41, R42, R44).")
        List<CheckBody> checks,

        @Schema(description = "To be asked before the session; only YES lets it start (R6).")
        CheckBody consciousCheck) {

    static VisitAnswer brief(Visit visit) {
        return of(
                visit,
                visit.slot().map(Slot::trip),
                new Extras(Optional.empty(), null, false, Progress.NONE, Optional.empty(), Optional.empty()));
    }

    static VisitAnswer full(ShowDay.Stop stop) {
        return of(
                stop.visit(),
                Optional.of(stop.trip()),
                new Extras(stop.home(), null, true, stop.progress(), stop.estimate(), Optional.empty()));
    }

    static VisitAnswer full(FindVisits.Found found, Optional<Home> home) {
        Visit visit = found.visit();
        return of(
                visit,
                visit.slot().map(Slot::trip),
                new Extras(home, found.hoursAssumed(), true, Progress.NONE, Optional.empty(), found.price()));
    }

    private static VisitAnswer of(Visit visit, Optional<Slot.Trip> trip, Extras extras) {
        Order order = visit.order();
        Optional<Slot> slot = visit.slot();
        return new VisitAnswer(
                visit.id(),
                visit.version(),
                order.session().sessionId(),
                order.session().courseId(),
                order.session().n(),
                visit.patientId(),
                "MASSAGE",
                visit.stateName(),
                StateBodies.cause(visit.state()),
                order.when().date(),
                order.when().bounds().from(),
                order.when().bounds().until(),
                order.minutes(),
                order.requiredLevel(),
                order.care().bedRest(),
                order.care().areas().stream().sorted().toList(),
                slot.map(Slot::therapistId).orElse(null),
                slot.map(Slot::level).orElse(null),
                slot.map(Slot::start).orElse(null),
                slot.map(Slot::end).orElse(null),
                trip.map(Slot.Trip::minutes).orElse(null),
                trip.map(Slot.Trip::metres).orElse(null),
                trip.map(Slot.Trip::estimated).orElse(null),
                StateBodies.heldDuring(visit.state()),
                extras.progress().enRouteAt().orElse(null),
                extras.progress().arrivedAt().orElse(null),
                extras.estimate().map(Estimate::start).orElse(null),
                extras.estimate().map(Estimate::lateMinutes).orElse(null),
                StateBodies.given(visit.state()),
                extras.price().map(PriceBody::of).orElse(null),
                StateBodies.obstacles(visit.state()),
                extras.hoursAssumed(),
                extras.home().map(PatientBody::of).orElse(null),
                extras.withChecks() && isToCome(visit) ? CheckBody.of(order) : List.of(),
                extras.withChecks() && isToCome(visit) ? CheckBody.CONSCIOUS : null);
    }

    private static boolean isToCome(Visit visit) {
        return switch (visit.state()) {
            case VisitState.Unassigned _, VisitState.Scheduled _, VisitState.Confirmed _, VisitState.Started _ -> true;
            case VisitState.Completed _, VisitState.Missed _, VisitState.Cancelled _ -> false;
        };
    }

    /** What a fuller answer adds. */
    private record Extras(
            Optional<Home> home,
            Boolean hoursAssumed,
            boolean withChecks,
            Progress progress,
            Optional<Estimate> estimate,
            Optional<Price> price) {}

    @Override
    public String toString() {
        return "VisitAnswer[" + visitId + " " + state + "]";
    }
}
