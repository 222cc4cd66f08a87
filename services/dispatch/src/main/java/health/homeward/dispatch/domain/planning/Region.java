package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.team.Transport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Everything a plan is made from, frozen at one instant, in an order that no map's whim can change. */
public record Region(Now now, List<Therapist> therapists, List<Demand> demands, Ways ways, Given given) {

    public Region {
        Objects.requireNonNull(now);
        Objects.requireNonNull(ways);
        Objects.requireNonNull(given);
        therapists =
                therapists.stream().sorted(Comparator.comparing(Therapist::id)).toList();
        demands = demands.stream().sorted(Comparator.comparing(Demand::visitId)).toList();
    }

    /** A region of which no road is known. */
    public Region(Now now, List<Therapist> therapists, List<Demand> demands) {
        this(now, therapists, demands, Ways.NONE, Given.NOTHING);
    }

    public Region with(List<Demand> others) {
        return new Region(now, therapists, others, ways, given);
    }

    /** The same with other therapists, or with what these would do otherwise. */
    public Region workedBy(List<Therapist> others) {
        return new Region(now, others, demands, ways, given);
    }

    public Region with(Ways known) {
        return new Region(now, therapists, demands, known, given);
    }

    /** The same after these minutes of finished visits. */
    public Region after(Given finished) {
        return new Region(now, therapists, demands, ways, finished);
    }

    /** Every place that somebody may travel from or to, by each transport that is used. */
    public Map<Transport, Set<Place>> placesByTransport() {
        Map<Transport, Set<Place>> places = new EnumMap<>(Transport.class);
        for (Therapist therapist : therapists) {
            places.computeIfAbsent(therapist.base().transport(), _ -> homes())
                    .add(therapist.base().place());
        }
        return places;
    }

    private Set<Place> homes() {
        Set<Place> homes = new TreeSet<>(Place.NORTH_TO_SOUTH);
        for (Demand demand : demands) {
            if (demand.household().home() instanceof Household.Known(Place home)) {
                homes.add(home);
            }
        }
        return homes;
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
