package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Answers a dispatcher's two questions about one visit: where else could it go, and what would this slot break. */
public final class Alternatives {

    private final Travel travel;
    private final Preferences preferences;

    public Alternatives(Travel travel, Preferences preferences) {
        this.travel = travel;
        this.preferences = preferences;
    }

    /** The cheapest slots first, none of them the one that the visit has now. */
    public List<Slot> best(Region region, UUID visitId, int limit) {
        Demand demand = demand(region, visitId);
        if (!(demand.household().home() instanceof Household.Known(Place place))
                || !demand.whose().forbidden().isEmpty()) {
            return List.of();
        }
        Board board = boardWithout(region, visitId);
        return new SlotSearch(board, preferences)
                .candidates(demand.free(), place).stream()
                        .sorted(Candidate.BEST_FIRST)
                        .filter(candidate -> !isHeldBy(demand, candidate))
                        .map(candidate -> slot(candidate.span(), place, candidate.time()))
                        .distinct()
                        .limit(limit)
                        .toList();
    }

    /** Every rule that the slot would break; none means that it may be taken. */
    public List<Reason> broken(Region region, UUID visitId, Therapist therapist, Instant start) {
        Demand demand = demand(region, visitId);
        List<Reason> broken = new ArrayList<>(
                new SlotRules(boardWithout(region, visitId)).broken(demand, therapist, Board.time(demand, start)));
        if (start.isBefore(region.now().instant())) {
            broken.add(Reason.work("TIME_HAS_PASSED", "That time has passed."));
        }
        return List.copyOf(broken);
    }

    /** The slot with the way to it, for one that breaks no rule. */
    public Slot slot(Region region, UUID visitId, Therapist therapist, Instant start) {
        Demand demand = demand(region, visitId);
        Place place = ((Household.Known) demand.household().home()).place();
        Interval time = Board.time(demand, start);
        return boardWithout(region, visitId).spans(therapist, time).stream()
                .filter(span -> span.hours().encloses(time))
                .findFirst()
                .map(span -> slot(span, place, time))
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

    private Board boardWithout(Region region, UUID visitId) {
        List<Demand> others = region.demands().stream()
                .filter(demand -> !demand.visitId().equals(visitId))
                .toList();
        Board board = new Board(new Region(region.now(), region.therapists(), others), travel);
        Keeping.on(board);
        return board;
    }

    private static boolean isHeldBy(Demand demand, Candidate candidate) {
        return switch (demand.commitment()) {
            case Commitment.Free _ -> false;
            case Commitment.Told(UUID therapist, Instant start) -> isAt(candidate, therapist, start);
            case Commitment.Promised(UUID therapist, Instant start) -> isAt(candidate, therapist, start);
            case Commitment.UnderWay _ -> true;
        };
    }

    private static boolean isAt(Candidate candidate, UUID therapistId, Instant start) {
        return candidate.span().therapist().id().equals(therapistId)
                && Duration.between(start, candidate.time().from()).isZero();
    }

    private static Demand demand(Region region, UUID visitId) {
        return region.demands().stream()
                .filter(demand -> demand.visitId().equals(visitId))
                .findFirst()
                .orElseThrow();
    }
}
