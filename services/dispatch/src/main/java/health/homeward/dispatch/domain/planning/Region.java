package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.team.Therapist;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Everything a plan is made from, frozen at one instant, in an order that no map's whim can change. */
public record Region(Now now, List<Therapist> therapists, List<Demand> demands) {

    public Region {
        Objects.requireNonNull(now);
        therapists =
                therapists.stream().sorted(Comparator.comparing(Therapist::id)).toList();
        demands = demands.stream().sorted(Comparator.comparing(Demand::visitId)).toList();
    }

    /** When the plan is made, the first instant a new visit may start, and the time zone that shifts are written in. */
    public record Now(Instant instant, Instant earliestStart, ZoneId zone) {
        public Now {
            Objects.requireNonNull(instant);
            Objects.requireNonNull(earliestStart);
            Objects.requireNonNull(zone);
        }
    }
}
