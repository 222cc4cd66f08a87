package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.visit.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stretches of time in which a whole visit may lie: the patient's hours within the session's bounds. */
final class Openings {

    private Openings() {}

    /** The patient's hours on the session's date, within its bounds. */
    static List<Interval> of(Demand demand) {
        Order.When when = demand.order().when();
        return demand.household().hours().stream()
                .filter(hours -> hours.day() == when.date().getDayOfWeek())
                .map(hours -> interval(when.date(), hours.from(), hours.until(), when.zone()))
                .flatMap(Optional::stream)
                .map(when.bounds()::intersect)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Interval::from).thenComparing(Interval::until))
                .toList();
    }

    /** The same, from an instant on and without times that are taken already. */
    static List<Interval> of(Demand demand, Instant notBefore, List<Interval> taken) {
        Stream<Interval> open = of(demand).stream().flatMap(opening -> after(opening, notBefore).stream());
        for (Interval busy : taken) {
            open = open.flatMap(opening -> without(opening, busy).stream());
        }
        return open.toList();
    }

    static Optional<Interval> interval(LocalDate date, LocalTime from, LocalTime until, ZoneId zone) {
        return Interval.of(
                date.atTime(from).atZone(zone).toInstant(),
                date.atTime(until).atZone(zone).toInstant());
    }

    static List<Interval> without(Interval whole, Interval hole) {
        if (!whole.overlaps(hole)) {
            return List.of(whole);
        }
        List<Interval> rest = new ArrayList<>();
        Interval.of(whole.from(), hole.from()).ifPresent(rest::add);
        Interval.of(hole.until(), whole.until()).ifPresent(rest::add);
        return rest;
    }

    private static Optional<Interval> after(Interval opening, Instant notBefore) {
        return Interval.of(opening.from().isBefore(notBefore) ? notBefore : opening.from(), opening.until());
    }
}
