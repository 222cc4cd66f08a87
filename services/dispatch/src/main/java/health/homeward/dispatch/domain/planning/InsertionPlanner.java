package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Plan.Placed;
import health.homeward.dispatch.domain.planning.Plan.Unplaced;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps what was told and promised, then inserts each other visit where it adds the least travel; hard rules never give way. */
public final class InsertionPlanner implements VisitPlanner {

    private final Travel travel;
    private final Preferences preferences;

    public InsertionPlanner(Travel travel, Preferences preferences) {
        this.travel = travel;
        this.preferences = preferences;
    }

    @Override
    public Plan plan(Region region) {
        Board board = new Board(region, travel);
        List<Demand> open = new ArrayList<>(Keeping.on(board));
        open.sort(tightestFirst(region));
        SlotSearch search = new SlotSearch(board, preferences);
        List<Demand> left =
                open.stream().filter(demand -> !insert(demand, board, search)).toList();
        Explanation why = new Explanation(board, search);
        return new Plan(
                placed(board, region),
                left.stream()
                        .map(demand -> new Unplaced(demand.visitId(), why.of(demand)))
                        .toList());
    }

    private static boolean insert(Demand demand, Board board, SlotSearch search) {
        if (!demand.whose().forbidden().isEmpty()) {
            return false;
        }
        return switch (demand.household().home()) {
            case Household.Unknown _ -> false;
            case Household.Known(Place place) -> {
                Optional<Candidate> best = search.best(demand, place);
                best.ifPresent(candidate -> board.place(demand, place, candidate.span(), candidate.time()));
                yield best.isPresent();
            }
        };
    }

    /** Day by day, and within a day those first that have the least room to be placed. */
    private static Comparator<Demand> tightestFirst(Region region) {
        return Comparator.comparing((Demand demand) -> demand.order().when().date())
                .thenComparing(demand -> room(demand, region.now().earliestStart()))
                .thenComparing(Demand::visitId);
    }

    private static Duration room(Demand demand, Instant earliest) {
        return Openings.of(demand, earliest, List.of()).stream()
                .map(Interval::length)
                .reduce(Duration.ZERO, Duration::plus)
                .minusMinutes(demand.order().minutes());
    }

    private static List<Placed> placed(Board board, Region region) {
        List<UUID> underWay = region.demands().stream()
                .filter(demand -> demand.commitment() instanceof Commitment.UnderWay)
                .map(Demand::visitId)
                .toList();
        return board.allSpans().stream()
                .flatMap(span -> Routes.slots(span).stream())
                .filter(placed -> !underWay.contains(placed.visitId()))
                .sorted(Comparator.comparing(Placed::visitId))
                .toList();
    }

    /** A span's stops as slots, each with the way from the place before. */
    static final class Routes {

        private Routes() {}

        static List<Placed> slots(Span span) {
            List<Placed> slots = new ArrayList<>();
            List<Stop> stops = span.stops();
            for (int i = 0; i < stops.size(); i++) {
                Stop stop = stops.get(i);
                slots.add(new Placed(
                        stop.visitId(),
                        new Slot(span.therapist().id(), span.therapist().level(), stop.time(), span.tripTo(i))));
            }
            return slots;
        }
    }
}
