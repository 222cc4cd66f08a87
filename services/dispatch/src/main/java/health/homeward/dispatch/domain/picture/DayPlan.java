package health.homeward.dispatch.domain.picture;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * One day of a region as it is drawn: who works when, and who goes where on which way. It holds no patient's name.
 *
 * @param unplaced how many visits of the day nobody makes
 */
public record DayPlan(LocalDate date, ZoneId zone, List<Route> routes, int unplaced) {

    public DayPlan {
        Objects.requireNonNull(date);
        Objects.requireNonNull(zone);
        routes = List.copyOf(routes);
    }

    /**
     * @param therapist the name, as dispatchers know it
     * @param work      spans of work
     * @param calls     in their order
     * @param home      the way back from the last call; none where there is no call
     */
    public record Route(String therapist, Place base, List<Interval> work, List<Call> calls, List<Way> home) {
        public Route {
            work = List.copyOf(work);
            calls = List.copyOf(calls);
            home = List.copyOf(home);
        }
    }

    /** A visit, and how it is reached. */
    public record Call(Interval time, Standing standing, Place place, Way way) {
        public Call {
            Objects.requireNonNull(time);
            Objects.requireNonNull(standing);
            Objects.requireNonNull(place);
            Objects.requireNonNull(way);
        }
    }

    /** How sure a visit is. */
    public enum Standing {
        TOLD,
        PROMISED,
        UNDER_WAY,
        OVER
    }

    /**
     * @param line      points from one place to the next, along roads where they are known
     * @param estimated no road was looked at: the line is straight
     */
    public record Way(List<Place> line, int minutes, boolean estimated) {
        public Way {
            line = List.copyOf(line);
        }
    }
}
