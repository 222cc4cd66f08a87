package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Puts on a board what stands already: visits under way, then promises, then what a person chose, then what was told, each while no hard rule forbids it. */
final class Keeping {

    private Keeping() {}

    /** @return the demands that have no place on the board, because they never had one or could not keep it */
    static List<Demand> on(Board board) {
        List<Bound> bound = new ArrayList<>();
        List<Demand> open = new ArrayList<>();
        for (Demand demand : board.region().demands()) {
            switch (demand.commitment()) {
                case Commitment.Free _ -> open.add(demand);
                case Commitment.UnderWay(UUID therapistId, Instant start) ->
                    bound.add(new Bound(0, demand, therapistId, Board.time(demand, start)));
                case Commitment.Promised(UUID therapistId, Instant start) ->
                    bound.add(new Bound(1, demand, therapistId, Board.time(demand, start)));
                case Commitment.Chosen(UUID therapistId, Instant start) ->
                    bound.add(new Bound(2, demand, therapistId, Board.time(demand, start)));
                case Commitment.Told(UUID therapistId, Instant start) ->
                    bound.add(new Bound(3, demand, therapistId, Board.time(demand, start)));
            }
        }
        bound.sort(Bound.FIRST);
        bound.stream().filter(one -> !keep(one, board)).map(Bound::demand).forEach(open::add);
        return open;
    }

    private static boolean keep(Bound bound, Board board) {
        return bound.rank() == 0 ? force(bound, board) : keepWithinRules(bound, board);
    }

    /** The patient is busy even where the therapist has left the hospital meanwhile. */
    private static boolean force(Bound bound, Board board) {
        board.occupy(bound.demand(), bound.time());
        board.therapist(bound.therapistId()).ifPresent(therapist -> {
            Place place =
                    switch (bound.demand().household().home()) {
                        case Household.Known(Place home) -> home;
                        case Household.Unknown _ -> therapist.base().place();
                    };
            board.force(bound.demand(), place, therapist, bound.time());
        });
        return true;
    }

    private static boolean keepWithinRules(Bound bound, Board board) {
        return board.therapist(bound.therapistId())
                .filter(therapist -> new SlotRules(board)
                        .broken(bound.demand(), therapist, bound.time())
                        .isEmpty())
                .map(therapist -> place(bound, board.spans(therapist, bound.time()), board))
                .orElse(false);
    }

    private static boolean place(Bound bound, List<Span> spans, Board board) {
        Household.Home home = bound.demand().household().home();
        return spans.stream()
                .filter(span -> span.hours().encloses(bound.time()))
                .findFirst()
                .filter(span -> home instanceof Household.Known)
                .map(span -> {
                    board.place(bound.demand(), ((Household.Known) home).place(), span, bound.time());
                    return true;
                })
                .orElse(false);
    }

    /** A demand with the slot that it holds; the lower the rank, the earlier it is placed. */
    private record Bound(int rank, Demand demand, UUID therapistId, Interval time) {
        static final Comparator<Bound> FIRST = Comparator.comparingInt(Bound::rank)
                .thenComparing((Bound bound) -> bound.time().from())
                .thenComparing(bound -> bound.demand().visitId());
    }
}
