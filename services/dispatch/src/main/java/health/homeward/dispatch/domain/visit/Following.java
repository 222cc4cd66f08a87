package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.visit.VisitState.Cancelled;
import health.homeward.dispatch.domain.visit.VisitState.Completed;
import health.homeward.dispatch.domain.visit.VisitState.Confirmed;
import health.homeward.dispatch.domain.visit.VisitState.Missed;
import health.homeward.dispatch.domain.visit.VisitState.Scheduled;
import health.homeward.dispatch.domain.visit.VisitState.Started;
import health.homeward.dispatch.domain.visit.VisitState.Unassigned;
import java.util.List;
import java.util.Optional;

/** Decides what a course's news of a session means for its visits: ask for one, change it, or give it up. */
public final class Following {

    private Following() {}

    /** What is to be done about a session. */
    public sealed interface Reaction {
        /** A visit must be made. */
        record Request(Order order) implements Reaction {}

        /** The session's present visit must be told. */
        record Tell(Visit visit, BookingCommand command) implements Reaction {}

        /** All is as it should be. */
        record Nothing() implements Reaction {}
    }

    /** @param visits every visit that there ever was for the session */
    public static Reaction to(SessionNews news, List<Visit> visits) {
        Optional<Visit> open = visits.stream().filter(Following::isOpen).findFirst();
        return switch (news.standing()) {
            case AT_HOME -> atHome(news.order(), open, visits);
            case ELSEWHERE -> giveUp(open, CancelCause.HOSPITAL);
            case HELD -> giveUp(open, CancelCause.HOLD);
            case OVER -> giveUp(open, CancelCause.WITHDRAWN);
        };
    }

    private static Reaction atHome(Order order, Optional<Visit> open, List<Visit> visits) {
        if (open.isPresent()) {
            return new Reaction.Tell(open.get(), new BookingCommand.Change(order));
        }
        return visits.stream().allMatch(visit -> mayComeBack(visit, order))
                ? new Reaction.Request(order)
                : new Reaction.Nothing();
    }

    /** What was done, missed or called off by people comes back on a later day only; what a hold or a ward took comes back anyway. */
    private static boolean mayComeBack(Visit visit, Order order) {
        boolean later = order.when().date().isAfter(visit.order().when().date());
        return switch (visit.state()) {
            case Unassigned _, Scheduled _, Confirmed _, Started _ -> false;
            case Completed _, Missed _ -> later;
            case Cancelled cancelled ->
                switch (cancelled.cause()) {
                    case HOLD, HOSPITAL, REPLAN -> true;
                    case WITHDRAWN, COORDINATOR, PATIENT -> later;
                };
        };
    }

    private static Reaction giveUp(Optional<Visit> open, CancelCause cause) {
        return open.<Reaction>map(visit -> new Reaction.Tell(visit, new BookingCommand.GiveUp(cause, Optional.empty())))
                .orElseGet(Reaction.Nothing::new);
    }

    private static boolean isOpen(Visit visit) {
        return switch (visit.state()) {
            case Unassigned _, Scheduled _, Confirmed _, Started _ -> true;
            case Completed _, Missed _, Cancelled _ -> false;
        };
    }
}
