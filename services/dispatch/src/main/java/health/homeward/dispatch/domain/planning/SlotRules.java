package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import health.homeward.dispatch.domain.team.Therapist;
import java.util.ArrayList;
import java.util.List;

/** Every hard rule that one slot for one visit would break, all at once. */
final class SlotRules {

    private final Board board;

    SlotRules(Board board) {
        this.board = board;
    }

    List<Reason> broken(Demand demand, Therapist therapist, Interval time) {
        List<Reason> reasons = new ArrayList<>(demand.whose().forbidden());
        reasons.addAll(Fitness.reasonsAgainst(therapist, demand));
        reasons.addAll(patientSide(demand, time));
        switch (demand.household().home()) {
            case Household.Unknown(Reason reason) -> reasons.add(reason);
            case Household.Known(Place place) -> reasons.addAll(therapistSide(therapist, place, time));
        }
        board.workload()
                .against(therapist, board.date(time.from()), demand.order().minutes())
                .ifPresent(reasons::add);
        return List.copyOf(reasons);
    }

    private List<Reason> patientSide(Demand demand, Interval time) {
        List<Reason> reasons = new ArrayList<>();
        if (!demand.order().when().bounds().encloses(time)) {
            reasons.add(Reason.work(
                    "OUTSIDE_SESSION",
                    "The course asks for this session on %s, within its hours."
                            .formatted(demand.order().when().date())));
        } else if (Openings.of(demand).stream().noneMatch(opening -> opening.encloses(time))) {
            reasons.add(Reason.work("PATIENT_NOT_AVAILABLE", "The patient cannot be visited at that time."));
        }
        if (board.takenBy(demand).stream().anyMatch(time::overlaps)) {
            reasons.add(Reason.work("PATIENT_BUSY", "The patient has another visit at that time."));
        }
        return reasons;
    }

    private List<Reason> therapistSide(Therapist therapist, Place place, Interval time) {
        List<Span> spans = board.spans(therapist, time);
        List<Reason> reasons = new ArrayList<>(absences(therapist, time));
        if (spans.stream().flatMap(span -> span.stops().stream()).anyMatch(stop -> stop.time()
                .overlaps(time))) {
            reasons.add(Reason.work("THERAPIST_BUSY", "The therapist has another visit at that time."));
            return reasons;
        }
        List<Span> around =
                spans.stream().filter(span -> span.hours().encloses(time)).toList();
        if (around.isEmpty() && reasons.isEmpty()) {
            reasons.add(Reason.work("OUTSIDE_SHIFT", "The therapist does not work at that time."));
        }
        around.stream()
                .filter(span -> !span.gapAt(place, time.from()).holds(time))
                .map(span -> Reason.work(
                        "TRAVEL_TOO_LONG",
                        "The way from the place before, or to the next one, takes longer than the time between."))
                .forEach(reasons::add);
        return reasons;
    }

    private static List<Reason> absences(Therapist therapist, Interval time) {
        return therapist.roster().absences().stream()
                .filter(absence -> absence.during().overlaps(time))
                .map(absence -> Reason.work("THERAPIST_ABSENT", "The therapist is away at that time."))
                .limit(1)
                .toList();
    }
}
