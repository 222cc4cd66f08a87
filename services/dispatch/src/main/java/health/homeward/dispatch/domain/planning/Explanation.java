package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.VisitState.Obstacle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in plain words why a visit has no place: what stands against the visit, and what against each therapist. */
final class Explanation {

    private final Board board;
    private final SlotSearch search;

    Explanation(Board board, SlotSearch search) {
        this.board = board;
        this.search = search;
    }

    List<Obstacle> of(Demand demand) {
        List<Obstacle> obstacles = new ArrayList<>();
        againstAnybody(demand).stream().map(Obstacle::ofVisit).forEach(obstacles::add);
        board.therapists().forEach(therapist -> against(therapist, demand)
                .forEach(reason -> obstacles.add(Obstacle.ofTherapist(therapist.id(), reason))));
        return List.copyOf(obstacles);
    }

    /** What forbids the visit, whoever came. */
    List<Reason> againstAnybody(Demand demand) {
        List<Reason> reasons = new ArrayList<>(demand.whose().forbidden());
        if (demand.household().home() instanceof Household.Unknown(Reason reason)) {
            reasons.add(reason);
        }
        reasons.addAll(patientTime(demand, openings(demand)));
        if (board.therapists().isEmpty()) {
            reasons.add(Reason.work("NO_THERAPISTS", "No therapist is registered for this hospital."));
        }
        return reasons;
    }

    /** What keeps this therapist from the visit. */
    List<Reason> against(Therapist therapist, Demand demand) {
        return against(therapist, demand, openings(demand));
    }

    private List<Interval> openings(Demand demand) {
        return Openings.of(demand, board.region().now().earliestStart(), board.takenBy(demand));
    }

    private List<Reason> patientTime(Demand demand, List<Interval> openings) {
        if (!demand.order().when().bounds().until().isAfter(board.region().now().earliestStart())) {
            return List.of(Reason.work(
                    "TIME_HAS_PASSED", "The hours of this session are over, or too close to send anybody."));
        }
        if (openings.stream().noneMatch(opening -> isLongEnough(opening, demand))) {
            return List.of(Reason.work(
                    "PATIENT_NOT_AVAILABLE",
                    "On %s the patient has no hours in which a visit of %d minutes fits."
                            .formatted(
                                    demand.order().when().date(), demand.order().minutes())));
        }
        return List.of();
    }

    private List<Reason> against(Therapist therapist, Demand demand, List<Interval> openings) {
        List<Reason> reasons = new ArrayList<>(Fitness.reasonsAgainst(therapist, demand));
        LocalDate date = demand.order().when().date();
        List<Interval> shifts =
                WorkHours.shifts(therapist, date, board.region().now().zone());
        List<Interval> worked =
                WorkHours.worked(therapist, date, board.region().now().zone());
        if (shifts.isEmpty()) {
            reasons.add(Reason.work("NO_SHIFT", "The therapist has no shift on %s.".formatted(date)));
        } else if (!meets(openings, worked, demand) && meets(openings, shifts, demand)) {
            reasons.add(Reason.work("THERAPIST_ABSENT", "The therapist is away on %s.".formatted(date)));
        } else if (!openings.isEmpty() && !meets(openings, worked, demand)) {
            reasons.add(Reason.work(
                    "SHIFT_MISSES_PATIENT", "The therapist does not work while the patient can be visited."));
        } else if (!openings.isEmpty() && demand.household().home() instanceof Household.Known(Place place)) {
            reasons.addAll(noTime(therapist, demand, place, openings));
        }
        return reasons;
    }

    private List<Reason> noTime(Therapist therapist, Demand demand, Place place, List<Interval> openings) {
        if (search.candidates(therapist, demand, place, openings).findAny().isPresent()) {
            return List.of();
        }
        Optional<Reason> limit = board.workload()
                .against(therapist, demand.order().when().date(), demand.order().minutes());
        if (limit.isPresent()) {
            return List.of(limit.get());
        }
        Board empty = new Board(board.region(), board.travel());
        boolean reachable = new SlotSearch(empty, Preferences.DEFAULT)
                .candidates(therapist, demand, place, openings)
                .findAny()
                .isPresent();
        return List.of(
                reachable
                        ? Reason.work(
                                "FULLY_BOOKED", "The therapist's other visits leave no time, with the ways between.")
                        : Reason.work("TOO_FAR", "The way there and back does not fit into the therapist's shift."));
    }

    private static boolean meets(List<Interval> openings, List<Interval> hours, Demand demand) {
        return openings.stream().anyMatch(opening -> hours.stream().anyMatch(shift -> opening.intersect(shift)
                .filter(both -> isLongEnough(both, demand))
                .isPresent()));
    }

    private static boolean isLongEnough(Interval interval, Demand demand) {
        return interval.length().compareTo(Duration.ofMinutes(demand.order().minutes())) >= 0;
    }
}
