package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.dispatch.domain.visit.Slot.Trip;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One uninterrupted stretch of a therapist's work, left from the base and ended there, with its stops in order. */
final class Span {

    private final Therapist therapist;
    private final Interval hours;
    private final Travel travel;
    private final List<Stop> stops = new ArrayList<>();

    Span(Therapist therapist, Interval hours, Travel travel) {
        this.therapist = therapist;
        this.hours = hours;
        this.travel = travel;
    }

    Therapist therapist() {
        return therapist;
    }

    Interval hours() {
        return hours;
    }

    List<Stop> stops() {
        return List.copyOf(stops);
    }

    void add(Stop stop) {
        stops.add(stop);
        stops.sort(Comparator.comparing((Stop other) -> other.time().from()).thenComparing(Stop::visitId));
    }

    void remove(Stop stop) {
        stops.remove(stop);
    }

    /** Shows every gap before, between and after the stops. */
    void gaps(Place place, Consumer<Gap> each) {
        for (int next = 0; next <= stops.size(); next++) {
            each.accept(gap(place, next));
        }
    }

    /** The gap in which a visit at this time would lie, judged by its start. */
    Gap gapAt(Place place, Instant start) {
        int next = 0;
        while (next < stops.size() && !stops.get(next).time().from().isAfter(start)) {
            next++;
        }
        return gap(place, next);
    }

    /** The slot of a visit at this time, with the way from the place before. */
    Slot slot(Place place, Interval time) {
        return new Slot(
                therapist.id(),
                therapist.level(),
                time,
                gapAt(place, time.from()).in());
    }

    Trip tripTo(int index) {
        Place from = index == 0 ? base() : stops.get(index - 1).place();
        return way(from, stops.get(index).place());
    }

    private Gap gap(Place place, int next) {
        Optional<Stop> last = stops.subList(0, next).stream()
                .max(Comparator.comparing(stop -> stop.time().until()));
        Optional<Stop> following = stops.subList(next, stops.size()).stream().findFirst();
        Place before = last.map(Stop::place).orElse(base());
        Place after = following.map(Stop::place).orElse(base());
        Instant from = last.map(stop -> stop.time().until()).orElse(hours.from());
        Instant until = following.map(stop -> stop.time().from()).orElse(hours.until());
        return new Gap(
                from,
                until,
                way(before, place),
                way(place, after).minutes(),
                way(before, after).minutes());
    }

    private Place base() {
        return therapist.base().place();
    }

    private Trip way(Place from, Place to) {
        return travel.between(from, to, therapist.base().transport());
    }

    /** Time between two places of the route, with the ways in and out and the direct way that they would replace. */
    record Gap(Instant from, Instant until, Trip in, int outMinutes, int directMinutes) {

        Instant earliestStart() {
            return from.plus(Duration.ofMinutes(in.minutes()));
        }

        Instant latestEnd() {
            return until.minus(Duration.ofMinutes(outMinutes));
        }

        int addedMinutes() {
            return in.minutes() + outMinutes - directMinutes;
        }

        boolean holds(Interval time) {
            return !time.from().isBefore(earliestStart()) && !time.until().isAfter(latestEnd());
        }
    }
}
