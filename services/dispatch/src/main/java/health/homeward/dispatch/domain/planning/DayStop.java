package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.routing.RoutingProblem.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit of the day that is routed.
 *
 * @param held     where it stands, if it has a place
 * @param openings in which the whole visit may lie; of one that stays, exactly its time
 */
record DayStop(Demand demand, Place place, Optional<Held> held, boolean stays, List<Interval> openings) {

    DayStop {
        openings = List.copyOf(openings);
    }

    UUID visitId() {
        return demand.visitId();
    }

    int seconds() {
        return demand.order().minutes() * 60;
    }

    /** When it may start, in whole seconds from an instant on. */
    List<Window> windows(Instant origin) {
        List<Window> windows = new ArrayList<>();
        openings.stream()
                .map(opening -> window(opening, origin))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Window::opens))
                .forEach(window -> append(windows, window));
        return windows;
    }

    private Optional<Window> window(Interval opening, Instant origin) {
        long opens = -Duration.between(opening.from(), origin).toSeconds();
        long closes = Duration.between(origin, opening.until()).toSeconds() - seconds();
        return opens > closes ? Optional.empty() : Optional.of(new Window((int) opens, (int) closes));
    }

    private static void append(List<Window> windows, Window next) {
        if (windows.isEmpty() || windows.getLast().closes() < next.opens()) {
            windows.add(next);
        } else {
            Window last = windows.removeLast();
            windows.add(new Window(last.opens(), Math.max(last.closes(), next.closes())));
        }
    }

    /** The span of work that a visit lies in, and its start. */
    record Held(Span span, Instant start) {}
}
