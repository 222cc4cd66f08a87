package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.planning.Change.Kind;
import health.homeward.dispatch.domain.planning.Change.Moved;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Looks for the smallest changes that would give a visit a place; each is tried on a board, none is guessed. */
final class Changes {

    private static final int MOST = 5;
    private static final List<Integer> STEPS = List.of(15, 30, 45, 60, 90, 120, 180, 240);
    /** Another visit is tried elsewhere only where the freed place is among the best so many. */
    private static final int MOST_MOVED = 50;

    private static final int OTHER_THERAPIST_MINUTES = 10;

    private final Region region;
    private final Surroundings surroundings;
    private final Preferences preferences;

    Changes(Region region, Surroundings surroundings, Preferences preferences) {
        this.region = region;
        this.surroundings = surroundings;
        this.preferences = preferences;
    }

    /** Smallest first; the best of each kind, and several of those that move another visit. */
    List<Change> of(Demand demand, Place place) {
        List<Change> changes = new ArrayList<>(moves(demand, place));
        widened(minutes -> longerShifts(minutes, demand, place)).ifPresent(changes::add);
        widened(minutes -> widerHours(minutes, demand, place)).ifPresent(changes::add);
        endedAbsence(demand, place).ifPresent(changes::add);
        return changes.stream().sorted(Change.SMALLEST_FIRST).limit(MOST).toList();
    }

    private static Optional<Change> widened(IntFunction<Optional<Change>> attempt) {
        return STEPS.stream().map(attempt::apply).flatMap(Optional::stream).findFirst();
    }

    private Optional<Change> longerShifts(int minutes, Demand demand, Place place) {
        Board board = around(demand, demand, (therapist, date, zone) -> longer(therapist, date, zone, minutes));
        return new SlotSearch(board, preferences)
                .best(demand, place)
                .map(candidate -> change(Kind.LONGER_SHIFT, minutes, candidate, demand, place));
    }

    /** The day's first stretch of work begins earlier, the last one ends later; what an absence took stays taken. */
    private static List<Interval> longer(Therapist therapist, LocalDate date, ZoneId zone, int minutes) {
        List<Interval> worked = WorkHours.worked(therapist, date, zone);
        if (worked.isEmpty() || !worked.equals(WorkHours.shifts(therapist, date, zone))) {
            return worked;
        }
        List<Interval> longer = new ArrayList<>(worked);
        longer.set(
                0,
                new Interval(
                        longer.getFirst().from().minus(Duration.ofMinutes(minutes)),
                        longer.getFirst().until()));
        int last = longer.size() - 1;
        longer.set(
                last,
                new Interval(longer.get(last).from(), longer.get(last).until().plus(Duration.ofMinutes(minutes))));
        return longer;
    }

    private Optional<Change> widerHours(int minutes, Demand demand, Place place) {
        Demand patient = atHome(demand, hours -> wider(hours, minutes));
        Board board = around(demand, patient, WorkHours::worked);
        return new SlotSearch(board, preferences)
                .best(patient, place)
                .map(candidate -> change(Kind.WIDER_PATIENT_HOURS, minutes, candidate, patient, place));
    }

    private static Demand atHome(Demand demand, UnaryOperator<Household.Hours> wider) {
        Household household = demand.household();
        return new Demand(
                demand.whose(),
                demand.order(),
                new Household(
                        household.home(),
                        household.hours().stream().map(wider).toList(),
                        household.wishes(),
                        household.company()),
                demand.skills(),
                demand.commitment());
    }

    private static Household.Hours wider(Household.Hours hours, int minutes) {
        LocalTime from = hours.from().minusMinutes(minutes);
        LocalTime until = hours.until().plusMinutes(minutes);
        return new Household.Hours(
                hours.day(),
                from.isAfter(hours.from()) ? LocalTime.MIN : from,
                until.isBefore(hours.until()) ? LocalTime.MAX : until);
    }

    private Optional<Change> endedAbsence(Demand demand, Place place) {
        Board board = around(demand, demand, WorkHours::shifts);
        return new SlotSearch(board, preferences)
                .candidates(demand, place).stream()
                        .min(Candidate.BEST_FIRST)
                        .map(candidate ->
                                change(Kind.END_ABSENCE, demand.order().minutes(), candidate, demand, place));
    }

    private Board around(Demand demand, Demand asked, Board.Hours hours) {
        return surroundings.of(region, asked, demand.order().when().bounds(), hours);
    }

    private Change change(Kind kind, int minutes, Candidate candidate, Demand demand, Place place) {
        return new Change(kind, minutes, candidate.offer(demand, place, preferences), Optional.empty());
    }

    private List<Change> moves(Demand demand, Place place) {
        Board board = around(demand, demand, WorkHours::worked);
        Map<UUID, Demand> standing =
                board.region().demands().stream().collect(Collectors.toMap(Demand::visitId, other -> other));
        return board.therapists().stream()
                .filter(therapist -> Fitness.reasonsAgainst(therapist, demand).isEmpty())
                .flatMap(therapist ->
                        board.spans(therapist, demand.order().when().bounds()).stream())
                .flatMap(span -> span.stops().stream()
                        .filter(stop -> !(standing.get(stop.visitId()).commitment() instanceof Commitment.UnderWay))
                        .flatMap(stop -> new Exchange(board, span, stop, standing.get(stop.visitId()))
                                .freed(demand, place).stream()))
                .sorted(Comparator.comparing(Freed::candidate, Candidate.BEST_FIRST))
                .limit(MOST_MOVED)
                .flatMap(freed -> freed.exchange().change(freed, demand, place).stream())
                .sorted(Change.SMALLEST_FIRST)
                .limit(MOST)
                .toList();
    }

    /** Where the visit would go if another one left. */
    private record Freed(Exchange exchange, Candidate candidate) {}

    /** One stop leaves its place to the visit, and is tried elsewhere; the board is left as it was found. */
    private final class Exchange {
        private final Board board;
        private final Span span;
        private final Stop stop;
        private final Demand other;

        Exchange(Board board, Span span, Stop stop, Demand other) {
            this.board = board;
            this.span = span;
            this.stop = stop;
            this.other = other;
        }

        Optional<Freed> freed(Demand demand, Place place) {
            board.remove(other, span, stop);
            Optional<Freed> freed = new SlotSearch(board, preferences)
                    .candidates(span.therapist(), demand, place).stream()
                            .min(Candidate.BEST_FIRST)
                            .map(candidate -> new Freed(this, candidate));
            board.place(other, stop.place(), span, stop.time());
            return freed;
        }

        Optional<Change> change(Freed freed, Demand demand, Place place) {
            Candidate candidate = freed.candidate();
            Slot from = slotNow();
            board.remove(other, span, stop);
            Offer offer = candidate.offer(demand, place, preferences);
            Stop taken = new Stop(demand.visitId(), candidate.time(), place);
            board.place(demand, place, candidate.span(), candidate.time());
            Optional<Slot> to = new SlotSearch(board, preferences)
                    .best(other.free(), stop.place())
                    .map(elsewhere -> elsewhere.span().slot(stop.place(), elsewhere.time()));
            board.remove(demand, candidate.span(), taken);
            board.place(other, stop.place(), span, stop.time());
            return to.map(slot -> new Change(
                    kind(), minutes(from, slot), offer, Optional.of(new Moved(other.visitId(), from, slot))));
        }

        private Slot slotNow() {
            Therapist therapist = span.therapist();
            return new Slot(
                    therapist.id(),
                    therapist.level(),
                    stop.time(),
                    span.tripTo(span.stops().indexOf(stop)));
        }

        private Kind kind() {
            return other.commitment() instanceof Commitment.Told ? Kind.MOVE_VISIT : Kind.MOVE_PROMISED_VISIT;
        }

        private static int minutes(Slot from, Slot to) {
            int moved =
                    (int) Math.abs(Duration.between(from.start(), to.start()).toMinutes());
            return moved + (from.therapistId().equals(to.therapistId()) ? 0 : OTHER_THERAPIST_MINUTES);
        }
    }
}
