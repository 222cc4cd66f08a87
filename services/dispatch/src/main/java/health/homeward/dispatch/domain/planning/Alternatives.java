package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.SlotChoice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers a dispatcher's two questions about one visit: where else could it go, and what would this slot break. */
public final class Alternatives {

    private final Surroundings surroundings;
    private final Preferences preferences;

    public Alternatives(Travel travel, Preferences preferences) {
        this.surroundings = new Surroundings(travel);
        this.preferences = preferences;
    }

    /** The cheapest slots first, none of them the one that the visit has now; none for a visit that is over. */
    public List<Offer> best(Region region, UUID visitId, int limit) {
        return find(region, visitId)
                .map(demand -> best(region, demand.knowing(region.demands()), limit))
                .orElse(List.of());
    }

    private List<Offer> best(Region region, Demand demand, int limit) {
        if (!(demand.household().home() instanceof Household.Known(Place place))
                || !demand.whose().forbidden().isEmpty()) {
            return List.of();
        }
        Board board = surroundings.of(region, demand, demand.order().when().bounds());
        return new SlotSearch(board, preferences)
                .candidates(demand.free(), place).stream()
                        .sorted(Candidate.BEST_FIRST)
                        .filter(candidate -> !candidate.isHeldBy(demand))
                        .map(candidate -> candidate.offer(demand, place, preferences))
                        .distinct()
                        .limit(limit)
                        .toList();
    }

    /** The chosen slot with the way to it, or every rule that it would break. */
    public SlotChoice choose(Region region, UUID visitId, Therapist therapist, Instant start) {
        return find(region, visitId)
                .map(demand -> choose(region, demand, therapist, Board.time(demand, start)))
                .orElseGet(() -> new SlotChoice.Impossible(
                        List.of(Reason.work("VISIT_OVER", "The visit is over: it cannot be moved now."))));
    }

    private SlotChoice choose(Region region, Demand demand, Therapist therapist, Interval time) {
        Board board =
                surroundings.of(region, demand, demand.order().when().bounds().around(time));
        List<Reason> broken = new ArrayList<>(new SlotRules(board).broken(demand, therapist, time));
        if (time.from().isBefore(region.now().instant())) {
            broken.add(Reason.work("TIME_HAS_PASSED", "That time has passed."));
        }
        return broken.isEmpty() && demand.household().home() instanceof Household.Known(Place place)
                ? new SlotChoice.Possible(spanAround(board, therapist, time).slot(place, time))
                : new SlotChoice.Impossible(broken);
    }

    private static Span spanAround(Board board, Therapist therapist, Interval time) {
        return board.spans(therapist, time).stream()
                .filter(span -> span.hours().encloses(time))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Demand> find(Region region, UUID visitId) {
        return region.demands().stream()
                .filter(demand -> demand.visitId().equals(visitId))
                .findFirst();
    }
}
