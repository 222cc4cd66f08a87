package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.dispatch.domain.routing.RoutingPlan;
import health.homeward.dispatch.domain.routing.RoutingProblem;
import health.homeward.dispatch.domain.routing.RoutingSearch;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * Makes one day of a plan better: what is under way, promised, or told for soon stays where it is, and all else of the day is
 * routed anew. A better day is taken only where it is worth the visits that it moves.
 */
public final class DayImprovement {

    private final Travel travel;
    private final Preferences preferences;
    private final Steadiness steadiness;

    public DayImprovement(Travel travel, Preferences preferences, Steadiness steadiness) {
        this.travel = travel;
        this.preferences = preferences;
        this.steadiness = steadiness;
    }

    /**
     * @param seed        the same seed and budget of iterations make the same plan
     * @param interrupted asked now and then; what was found until it says yes is judged
     */
    public record Effort(long seed, Budget budget, BooleanSupplier interrupted) {}

    /**
     * @param region as it stands: visits with a place have been told or promised
     * @param date   of the therapists' work, in the region's time zone
     * @return the whole region's plan with the better day; empty where no better day is worth its moves
     */
    public Optional<Plan> of(Region region, LocalDate date, Effort effort) {
        Board board = new Board(region, travel);
        List<Demand> open = Keeping.on(board);
        List<Span> spans = board.spansOn(date).stream()
                .filter(span -> span.stops().stream().noneMatch(stop -> isOutOfHand(region, stop)))
                .toList();
        List<DayStop> stops = new DayStops(board, steadiness).of(spans, open);
        if (stops.stream().allMatch(DayStop::stays)) {
            return Optional.empty();
        }
        DayProblem day = new DayProblem(spans, stops, board.travel(), prices(board, date));
        RoutingPlan standing = day.standing();
        RoutingPlan found =
                RoutingSearch.improve(day.problem(), standing, effort.seed(), effort.budget(), effort.interrupted());
        List<DayProblem.Slotted> slotted = day.slotted(found);
        long moved = slotted.stream().filter(DayProblem.Slotted::isMoved).count();
        boolean isWorth = standing.cost() - found.cost() >= 60L * steadiness.moveMinutes() * moved
                && found.cost() < standing.cost();
        return isWorth ? complete(region, slotted) : Optional.empty();
    }

    /** Hands are on, or the start is no whole second: such a span is not for routes. */
    private static boolean isOutOfHand(Region region, Stop stop) {
        return stop.time().from().getNano() != 0
                || region.demands().stream()
                        .anyMatch(demand -> demand.visitId().equals(stop.visitId())
                                && demand.commitment() instanceof Commitment.UnderWay);
    }

    private DayProblem.Prices prices(Board board, LocalDate date) {
        return new DayProblem.Prices() {
            @Override
            public int seconds(Span span, DayStop stop) {
                return price(span, stop);
            }

            /** Two spans of one therapist share what is left: where both take it, the day does not come out and is not taken. */
            @Override
            public int mostMinutes(Span span) {
                if (span.therapist().limits().isNone()) {
                    return RoutingProblem.FAR;
                }
                long own = span.stops().stream()
                        .mapToLong(stop -> stop.time().length().toMinutes())
                        .sum();
                int left = board.workload().left(span.therapist(), date);
                return Math.toIntExact(Math.min(RoutingProblem.FAR, Math.max(0, left) + own));
            }
        };
    }

    private int price(Span span, DayStop stop) {
        boolean isHere = stop.held().filter(held -> held.span() == span).isPresent();
        if (stop.stays()) {
            return isHere ? 0 : RoutingProblem.FAR;
        }
        Demand demand = stop.demand();
        if (!Fitness.reasonsAgainst(span.therapist(), demand).isEmpty()) {
            return RoutingProblem.FAR;
        }
        boolean isOther = stop.held()
                .filter(held ->
                        !held.span().therapist().id().equals(span.therapist().id()))
                .isPresent();
        int minutes = preferences.minutes(preferences.unmet(
                        span.therapist(),
                        demand.household().wishes(),
                        demand.household().company()))
                + (isOther ? steadiness.otherTherapistMinutes() : 0);
        return 60 * minutes;
    }

    /**
     * Everything else stays, what found no place is tried again and explained.
     *
     * @return empty where the day does not come out as it was routed: between places of which some ways are estimated, a direct way
     *     may be longer than one with a stop on it, and what is put in one by one may not fit
     */
    private Optional<Plan> complete(Region region, List<DayProblem.Slotted> slotted) {
        Map<UUID, Commitment> told = slotted.stream()
                .filter(slot -> !slot.stop().stays())
                .collect(Collectors.toMap(slot -> slot.stop().visitId(), DayProblem.Slotted::told));
        Plan plan = new InsertionPlanner(travel, preferences)
                .plan(region.with(region.demands().stream()
                        .map(demand ->
                                told.containsKey(demand.visitId()) ? demand.bound(told.get(demand.visitId())) : demand)
                        .toList()));
        Map<UUID, Slot> placed =
                plan.placed().stream().collect(Collectors.toMap(Plan.Placed::visitId, Plan.Placed::slot));
        return slotted.stream()
                        .allMatch(slot -> slot.isAt(placed.get(slot.stop().visitId())))
                ? Optional.of(plan)
                : Optional.empty();
    }
}
