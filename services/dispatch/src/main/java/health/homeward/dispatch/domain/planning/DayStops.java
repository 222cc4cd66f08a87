package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells which visits some spans of work are routed for, and which of them may still move. */
final class DayStops {

    private final Board board;
    private final Steadiness steadiness;
    private final Map<UUID, Demand> demands;
    private final Map<UUID, List<Demand>> ofPatient;

    DayStops(Board board, Steadiness steadiness) {
        this.board = board;
        this.steadiness = steadiness;
        demands = board.region().demands().stream().collect(Collectors.toMap(Demand::visitId, demand -> demand));
        ofPatient = board.region().demands().stream().collect(Collectors.groupingBy(Demand::patientId));
    }

    /** Every visit in these spans, and every one without a place that may lie in one of them. */
    List<DayStop> of(List<Span> spans, List<Demand> open) {
        List<DayStop> stops = new ArrayList<>();
        spans.forEach(span -> span.stops().forEach(stop -> stops.add(placed(span, stop))));
        open.stream().flatMap(demand -> unplaced(demand, spans).stream()).forEach(stops::add);
        return stops;
    }

    private DayStop placed(Span span, Stop stop) {
        Demand demand = demands.get(stop.visitId());
        Optional<DayStop.Held> held =
                Optional.of(new DayStop.Held(span, stop.time().from()));
        return mayMove(demand, stop)
                ? new DayStop(
                        knowing(demand), stop.place(), held, false, Openings.of(demand, earliestStart(), List.of()))
                : new DayStop(knowing(demand), stop.place(), held, true, List.of(stop.time()));
    }

    private boolean mayMove(Demand demand, Stop stop) {
        Instant start = stop.time().from();
        return demand.commitment() instanceof Commitment.Told
                && isAlone(demand)
                && SlotSearch.isOnGrid(start)
                && !start.isBefore(board.region().now().instant().plus(steadiness.freeze()));
    }

    private Optional<DayStop> unplaced(Demand demand, List<Span> spans) {
        List<Interval> openings = Openings.of(demand, earliestStart(), List.of());
        boolean isOfThisDay = openings.stream().anyMatch(opening -> spans.stream()
                .anyMatch(span -> span.hours().overlaps(opening)));
        return isOfThisDay
                        && demand.whose().forbidden().isEmpty()
                        && isAlone(demand)
                        && demand.household().home() instanceof Household.Known(var place)
                ? Optional.of(new DayStop(knowing(demand), place, Optional.empty(), false, openings))
                : Optional.empty();
    }

    private Demand knowing(Demand demand) {
        return demand.knowing(ofPatient.get(demand.patientId()));
    }

    private Instant earliestStart() {
        return board.region().now().earliestStart();
    }

    /** Routes do not know of one another: of a patient who may be visited twice at a time neither visit is moved. */
    private boolean isAlone(Demand demand) {
        Interval bounds = demand.order().when().bounds();
        return ofPatient.get(demand.patientId()).stream()
                .filter(other -> !other.visitId().equals(demand.visitId()))
                .noneMatch(other -> isNear(other, bounds));
    }

    private static boolean isNear(Demand other, Interval bounds) {
        return other.order().when().bounds().overlaps(bounds)
                || other.commitment() instanceof Commitment.UnderWay(UUID _, Instant start)
                        && Board.time(other, start).overlaps(bounds);
    }
}
