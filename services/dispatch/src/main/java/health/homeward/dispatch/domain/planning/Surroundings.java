package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The part of a plan that can matter to one visit, without that visit. */
final class Surroundings {

    /** No shift is longer. */
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Whose week is limited shares it with all visits of that week. */
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Travel travel;

    Surroundings(Travel travel) {
        this.travel = travel;
    }

    Board of(Region region, Demand demand, Interval reach) {
        return of(region, demand, reach, WorkHours::worked);
    }

    /**
     * What stands so far away in time that it shares no span of work with the visit cannot stand against it, and is left out.
     *
     * @param reach when the visit could be
     */
    Board of(Region region, Demand demand, Interval reach, Board.Hours hours) {
        boolean weekly = region.therapists().stream()
                .anyMatch(therapist -> therapist.limits().minutesAWeek().isPresent());
        Duration around = weekly ? A_WEEK : A_DAY;
        Interval near = new Interval(reach.from().minus(around), reach.until().plus(around));
        List<Demand> others = region.demands().stream()
                .filter(other -> !other.visitId().equals(demand.visitId()))
                .filter(other -> stands(other, near))
                .toList();
        Board board = new Board(region.with(others), travel, hours);
        Keeping.on(board);
        return board;
    }

    private static boolean stands(Demand other, Interval near) {
        return switch (other.commitment()) {
            case Commitment.Free _ -> false;
            case Commitment.Told(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
            case Commitment.Chosen(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
            case Commitment.Promised(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
            case Commitment.UnderWay(UUID _, Instant start) ->
                Board.time(other, start).overlaps(near);
        };
    }
}
