package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.team.Therapist;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the ways to take one more visit on a board, without disturbing what stands there. */
final class SlotSearch {

    /** Appointments begin on full five minutes, because people write them down. */
    static final int GRID_SECONDS = 300;

    private final Board board;
    private final Preferences preferences;

    SlotSearch(Board board, Preferences preferences) {
        this.board = board;
        this.preferences = preferences;
    }

    Optional<Candidate> best(Demand demand, Place place) {
        return candidates(demand, place).stream().min(Candidate.BEST_FIRST);
    }

    /** Every way at its earliest time, one for each gap and opening. */
    List<Candidate> candidates(Demand demand, Place place) {
        List<Interval> openings = openings(demand);
        return board.therapists().stream()
                .filter(therapist -> Fitness.reasonsAgainst(therapist, demand).isEmpty())
                .flatMap(therapist -> candidates(therapist, demand, place, openings))
                .toList();
    }

    /** The same of one therapist; none of one who may not come. */
    List<Candidate> candidates(Therapist therapist, Demand demand, Place place) {
        return Fitness.reasonsAgainst(therapist, demand).isEmpty()
                ? candidates(therapist, demand, place, openings(demand)).toList()
                : List.of();
    }

    private List<Interval> openings(Demand demand) {
        return Openings.of(demand, board.region().now().earliestStart(), board.takenBy(demand));
    }

    /** The way to take the visit at exactly this time, if the therapist works then; whether it is lawful is not asked. */
    Optional<Candidate> at(Therapist therapist, Interval time, Demand demand, Place place) {
        Set<Wish> unmet = unmet(therapist, demand);
        return board.spans(therapist, time).stream()
                .filter(span -> span.hours().encloses(time))
                .findFirst()
                .map(span -> new Candidate(
                        span, time, span.gapAt(place, time.from()).addedMinutes(), unmet, preferences.minutes(unmet)));
    }

    private Set<Wish> unmet(Therapist therapist, Demand demand) {
        return preferences.unmet(therapist, demand.household().wishes(), board.companyOf(demand));
    }

    Stream<Candidate> candidates(Therapist therapist, Demand demand, Place place, List<Interval> openings) {
        Duration length = Duration.ofMinutes(demand.order().minutes());
        Set<Wish> unmet = unmet(therapist, demand);
        int wishMinutes = preferences.minutes(unmet);
        List<Candidate> found = new ArrayList<>();
        for (Interval opening : openings) {
            for (Span span : board.spans(therapist, opening)) {
                if (isFull(span, demand)) {
                    continue;
                }
                span.gaps(place, gap -> earliest(gap, opening, length)
                        .map(time -> new Candidate(span, time, gap.addedMinutes(), unmet, wishMinutes))
                        .ifPresent(found::add));
            }
        }
        return found.stream();
    }

    private boolean isFull(Span span, Demand demand) {
        return !span.therapist().limits().isNone()
                && board.workload()
                        .against(
                                span.therapist(),
                                board.date(span.hours().from()),
                                demand.order().minutes())
                        .isPresent();
    }

    private static Optional<Interval> earliest(Span.Gap gap, Interval opening, Duration length) {
        Instant start = onGrid(later(opening.from(), gap.earliestStart()));
        Instant end = start.plus(length);
        return end.isAfter(opening.until()) || end.isAfter(gap.latestEnd())
                ? Optional.empty()
                : Optional.of(new Interval(start, end));
    }

    static boolean isOnGrid(Instant instant) {
        return onGrid(instant).equals(instant);
    }

    private static Instant onGrid(Instant instant) {
        long seconds = instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, GRID_SECONDS) * GRID_SECONDS);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
