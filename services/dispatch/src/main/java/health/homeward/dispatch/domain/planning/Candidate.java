package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import java.util.Comparator;
import java.util.Set;

/** One way to take a visit: where in which span, and what it costs in minutes of travel and unmet wishes. */
record Candidate(Span span, Interval time, int addedMinutes, Set<Wish> unmet, int wishMinutes) {

    /** Cheapest first, then earliest, then a fixed order of therapists, so that equal plans come out equal. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::cost)
            .thenComparing((Candidate candidate) -> candidate.time().from())
            .thenComparing(candidate -> candidate.span().therapist().id());

    int cost() {
        return addedMinutes + wishMinutes;
    }
}
