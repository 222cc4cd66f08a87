package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.routing.RoutingPlan;
import health.homeward.dispatch.domain.routing.RoutingProblem;
import health.homeward.dispatch.domain.routing.Timetable;
import health.homeward.dispatch.domain.team.Transport;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Spans of work as vehicles and visits as stops: a day laid out as a routing problem, in seconds from its first hour on. */
final class DayProblem {
    /** What it costs, in seconds of travel, to leave a visit out that might be made: more than any tour. */
    private static final long UNPLACED = 1_000_000;
    /** And one that has its place: never worth anything. */
    private static final long DISPLACED = 1_000_000_000;

    private static final int SECONDS_A_MINUTE = 60;

    private final List<Span> spans;
    private final List<DayStop> stops;
    private final Instant origin;
    private final RoutingProblem problem;

    DayProblem(List<Span> spans, List<DayStop> stops, Travel travel, Prices prices) {
        this.spans = List.copyOf(spans);
        origin = spans.stream()
                .map(span -> span.hours().from())
                .min(Instant::compareTo)
                .map(DayProblem::onGrid)
                .orElseThrow();
        this.stops =
                stops.stream().filter(stop -> !stop.windows(origin).isEmpty()).toList();
        List<Transport> transports =
                spans.stream().map(DayProblem::transport).distinct().sorted().toList();
        List<Place> places = Stream.concat(
                        this.stops.stream().map(DayStop::place), spans.stream().map(DayProblem::base))
                .distinct()
                .toList();
        Map<Place, Integer> numbers =
                IntStream.range(0, places.size()).boxed().collect(Collectors.toMap(places::get, number -> number));
        problem = new RoutingProblem(
                transports.stream().map(by -> ways(places, by, travel)).toList(),
                this.stops.stream().map(stop -> stop(stop, numbers)).toList(),
                spans.stream()
                        .map(span -> vehicle(span, numbers, transports, prices))
                        .toList(),
                SlotSearch.GRID_SECONDS);
    }

    private static Instant onGrid(Instant instant) {
        return Instant.ofEpochSecond(
                Math.floorDiv(instant.getEpochSecond(), SlotSearch.GRID_SECONDS) * SlotSearch.GRID_SECONDS);
    }

    /** What a therapist costs a visit beyond the way, in seconds; {@link RoutingProblem#FAR} where the therapist must not come. */
    interface Prices {
        int seconds(Span span, DayStop stop);

        /** How many minutes of visits the span may have. */
        int mostMinutes(Span span);
    }

    RoutingProblem problem() {
        return problem;
    }

    /** The day as it stands. */
    RoutingPlan standing() {
        Map<UUID, Integer> numbers = IntStream.range(0, stops.size())
                .boxed()
                .collect(Collectors.toMap(stop -> stops.get(stop).visitId(), stop -> stop));
        return RoutingPlan.of(
                problem,
                spans.stream()
                        .map(span -> span.stops().stream()
                                .map(Stop::visitId)
                                .map(numbers::get)
                                .toList())
                        .toList());
    }

    /** Where each visit goes in a plan of this day; those that go nowhere are not among them. */
    List<Slotted> slotted(RoutingPlan plan) {
        int[] wished = stops.stream()
                .mapToInt(stop ->
                        stop.held().map(held -> secondsDown(held.start())).orElse(-RoutingProblem.FAR))
                .toArray();
        List<Slotted> slotted = new ArrayList<>();
        for (int vehicle = 0; vehicle < spans.size(); vehicle++) {
            List<Integer> tour = plan.tours().get(vehicle);
            List<Integer> starts = Timetable.of(problem, problem.vehicles().get(vehicle), tour, wished);
            for (int i = 0; i < tour.size(); i++) {
                slotted.add(new Slotted(stops.get(tour.get(i)), spans.get(vehicle), origin.plusSeconds(starts.get(i))));
            }
        }
        return slotted;
    }

    /** A visit with the place that a plan has for it. */
    record Slotted(DayStop stop, Span span, Instant start) {

        Commitment told() {
            return new Commitment.Told(span.therapist().id(), start);
        }

        boolean isAt(Slot slot) {
            return slot != null
                    && slot.therapistId().equals(span.therapist().id())
                    && slot.start().equals(start);
        }

        boolean isMoved() {
            return stop.held()
                    .filter(held -> held.span() != span || !held.start().equals(start))
                    .isPresent();
        }
    }

    private RoutingProblem.Stop stop(DayStop stop, Map<Place, Integer> places) {
        return new RoutingProblem.Stop(
                places.get(stop.place()),
                stop.seconds(),
                stop.windows(origin),
                stop.demand().order().minutes(),
                0,
                stop.held().isPresent() ? DISPLACED : UNPLACED);
    }

    private RoutingProblem.Vehicle vehicle(
            Span span, Map<Place, Integer> places, List<Transport> transports, Prices prices) {
        int base = places.get(base(span));
        return new RoutingProblem.Vehicle(
                base,
                base,
                secondsUp(span.hours().from()),
                secondsDown(span.hours().until()),
                prices.mostMinutes(span),
                0,
                transports.indexOf(transport(span)),
                stops.stream().map(stop -> prices.seconds(span, stop)).toList());
    }

    private static int[][] ways(List<Place> places, Transport by, Travel travel) {
        int[][] ways = new int[places.size()][places.size()];
        for (int from = 0; from < ways.length; from++) {
            for (int to = 0; to < ways.length; to++) {
                ways[from][to] =
                        travel.between(places.get(from), places.get(to), by).minutes() * SECONDS_A_MINUTE;
            }
        }
        return ways;
    }

    private static Transport transport(Span span) {
        return span.therapist().base().transport();
    }

    private static Place base(Span span) {
        return span.therapist().base().place();
    }

    private int secondsDown(Instant instant) {
        return (int) Duration.between(origin, instant).toSeconds();
    }

    private int secondsUp(Instant instant) {
        return (int) -Duration.between(instant, origin).toSeconds();
    }
}
