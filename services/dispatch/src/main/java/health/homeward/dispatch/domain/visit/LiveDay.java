package health.homeward.dispatch.domain.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How a therapist's day is going: what has happened so far shifts the estimates of what follows. */
public final class LiveDay {

    private LiveDay() {}

    /**
     * A visit of the day.
     *
     * @param travelMinutes the way from the place before
     */
    public record Leg(Visit visit, Progress progress, int travelMinutes) {
        public Leg {
            Objects.requireNonNull(visit);
            Objects.requireNonNull(progress);
        }
    }

    /**
     * When a visit that is still to come will likely begin.
     *
     * @param lateMinutes whole minutes after the start that people were told; 0 for in time
     */
    public record Estimate(Visit visit, Slot slot, Instant start, int lateMinutes) {}

    /**
     * Nobody begins before the time that was told. A therapist who reports nothing is taken to be on the way, so that silence alone
     * makes nobody late before the hour has come.
     *
     * @param legs one therapist's visits in their order
     * @return those that are still to come, in the same order
     */
    public static List<Estimate> of(List<Leg> legs, Instant now) {
        List<Estimate> estimates = new ArrayList<>();
        Optional<Instant> free = Optional.empty();
        for (Leg leg : legs) {
            free = switch (leg.visit().state()) {
                case VisitState.Completed completed ->
                    Optional.of(completed.given().time().until());
                case VisitState.Missed missed -> Optional.of(missed.at());
                case VisitState.Started started -> Optional.of(later(after(started.at(), minutes(leg)), now));
                case VisitState.Scheduled(Slot slot, ChosenBy _) -> next(leg, slot, free, now, estimates);
                case VisitState.Confirmed(Slot slot) -> next(leg, slot, free, now, estimates);
                case VisitState.Unassigned _, VisitState.Cancelled _ -> free;
            };
        }
        return estimates;
    }

    private static Optional<Instant> next(
            Leg leg, Slot slot, Optional<Instant> free, Instant now, List<Estimate> estimates) {
        Instant start = later(slot.start(), arrival(leg, free, now));
        int late = (int) Duration.between(slot.start(), start).toMinutes();
        estimates.add(new Estimate(leg.visit(), slot, start, late));
        return Optional.of(after(start, minutes(leg)));
    }

    private static Instant arrival(Leg leg, Optional<Instant> free, Instant now) {
        return leg.progress()
                .arrivedAt()
                .map(_ -> now)
                .or(() -> leg.progress().enRouteAt().map(left -> later(after(left, leg.travelMinutes()), now)))
                .or(() -> free.map(left -> later(after(left, leg.travelMinutes()), now)))
                .orElse(now);
    }

    private static int minutes(Leg leg) {
        return leg.visit().order().minutes();
    }

    private static Instant after(Instant instant, int minutes) {
        return instant.plus(Duration.ofMinutes(minutes));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
