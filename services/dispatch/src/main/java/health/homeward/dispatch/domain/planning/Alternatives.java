package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.SlotChoice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers a dispatcher's two questions about one visit: where else could it go, and what would this slot break. */
public final class Alternatives {

    /** No shift is longer. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Travel travel;
    private final Preferences preferences;

    public Alternatives(Travel travel, Preferences preferences) {
        this.travel = travel;
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
        Board board = boardAround(region, demand, demand.order().when().bounds());
        return new SlotSearch(board, preferences)
                .candidates(demand.free(), place).stream()
                        .sorted(Candidate.BEST_FIRST)
                        .filter(candidate -> !isHeldBy(demand, candidate))
                        .map(candidate -> offer(candidate, demand, place))
                        .distinct()
                        .limit(limit)
                        .toList();
    }

    private Offer offer(Candidate candidate, Demand demand, Place place) {
        Set<Wish> met = preferences.wished(
                demand.household().wishes(), demand.household().known());
        met.removeAll(candidate.unmet());
        return new Offer(
                slot(candidate.span(), place, candidate.time()),
                candidate.addedMinutes(),
                candidate.cost(),
                met,
                candidate.unmet());
    }

    /** The chosen slot with the way to it, or every rule that it would break. */
    public SlotChoice choose(Region region, UUID visitId, Therapist therapist, Instant start) {
        return find(region, visitId)
                .map(demand -> choose(region, demand, therapist, Board.time(demand, start)))
                .orElseGet(() -> new SlotChoice.Impossible(
                        List.of(Reason.work("VISIT_OVER", "The visit is over: it cannot be moved now."))));
    }

    private SlotChoice choose(Region region, Demand demand, Therapist therapist, Interval time) {
        Board board = boardAround(region, demand, reach(demand, time));
        List<Reason> broken = new ArrayList<>(new SlotRules(board).broken(demand, therapist, time));
        if (time.from().isBefore(region.now().instant())) {
            broken.add(Reason.work("TIME_HAS_PASSED", "That time has passed."));
        }
        return broken.isEmpty() && demand.household().home() instanceof Household.Known(Place place)
                ? new SlotChoice.Possible(slot(spanAround(board, therapist, time), place, time))
                : new SlotChoice.Impossible(broken);
    }

    private static Span spanAround(Board board, Therapist therapist, Interval time) {
        return board.spans(therapist, time).stream()
                .filter(span -> span.hours().encloses(time))
                .findFirst()
                .orElseThrow();
    }

    private static Slot slot(Span span, Place place, Interval time) {
        Therapist therapist = span.therapist();
        return new Slot(
                therapist.id(),
                therapist.level(),
                time,
                span.gapAt(place, time.from()).in());
    }

    private static Interval reach(Demand demand, Interval time) {
        Interval bounds = demand.order().when().bounds();
        return new Interval(
                bounds.from().isBefore(time.from()) ? bounds.from() : time.from(),
                bounds.until().isAfter(time.until()) ? bounds.until() : time.until());
    }

    /** What stands so far away in time that it shares no span of work with the visit cannot stand against it, and is left out. */
    private Board boardAround(Region region, Demand demand, Interval reach) {
        Interval near = new Interval(reach.from().minus(A_DAY), reach.until().plus(A_DAY));
        List<Demand> others = region.demands().stream()
                .filter(other -> !other.visitId().equals(demand.visitId()))
                .filter(other -> stands(other, near))
                .toList();
        Board board = new Board(region.with(others), travel);
        Keeping.on(board);
        return board;
    }

    private static boolean stands(Demand other, Interval near) {
        return switch (other.commitment()) {
            case Commitment.Free _ -> false;
            case Commitment.Told(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
            case Commitment.Chosen(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
            case Commitment.Promised(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
            case Commitment.UnderWay(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
        };
    }

    private static boolean isHeldBy(Demand demand, Candidate candidate) {
        return switch (demand.commitment()) {
            case Commitment.Free _ -> false;
            case Commitment.Told(UUID therapist, Instant start) -> isAt(candidate, therapist, start);
            case Commitment.Chosen(UUID therapist, Instant start) -> isAt(candidate, therapist, start);
            case Commitment.Promised(UUID therapist, Instant start) -> isAt(candidate, therapist, start);
            case Commitment.UnderWay _ -> true;
        };
    }

    private static boolean isAt(Candidate candidate, UUID therapistId, Instant start) {
        return candidate.span().therapist().id().equals(therapistId)
                && Duration.between(start, candidate.time().from()).isZero();
    }

    private static Optional<Demand> find(Region region, UUID visitId) {
        return region.demands().stream()
                .filter(demand -> demand.visitId().equals(visitId))
                .findFirst();
    }
}
