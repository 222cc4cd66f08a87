package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/** One way to take a visit: where in which span, and what it costs in minutes of travel and unmet wishes. */
record Candidate(Span span, Interval time, int addedMinutes, Set<Wish> unmet, int wishMinutes) {

    /** Cheapest first, then earliest, then a fixed order of therapists, so that equal plans come out equal. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::cost)
            .thenComparing((Candidate candidate) -> candidate.time().from())
            .thenComparing(candidate -> candidate.span().therapist().id());

    int cost() {
        return addedMinutes + wishMinutes;
    }

    /** Whether it is the slot that the visit has already. */
    boolean isHeldBy(Demand demand) {
        return switch (demand.commitment()) {
            case Commitment.Free _ -> false;
            case Commitment.Told(UUID therapist, Instant start) -> isAt(therapist, start);
            case Commitment.Chosen(UUID therapist, Instant start) -> isAt(therapist, start);
            case Commitment.Promised(UUID therapist, Instant start) -> isAt(therapist, start);
            case Commitment.UnderWay _ -> true;
        };
    }

    private boolean isAt(UUID therapistId, Instant start) {
        return span.therapist().id().equals(therapistId) && time.from().equals(start);
    }

    Offer offer(Demand demand, Place place, Preferences preferences) {
        Set<Wish> met = preferences.wished(
                demand.household().wishes(), demand.household().company());
        met.removeAll(unmet);
        return new Offer(span.slot(place, time), addedMinutes, cost(), met, unmet);
    }
}
