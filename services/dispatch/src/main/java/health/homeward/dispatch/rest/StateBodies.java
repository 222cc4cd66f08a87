package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.VisitState;
import java.util.List;

/** The parts of an answer that only some states have. */
final class StateBodies {

    private StateBodies() {}

    static String cause(VisitState state) {
        return switch (state) {
            case VisitState.Cancelled cancelled -> cancelled.cause().name();
            case VisitState.Missed missed -> missed.reason().name();
            case VisitState.Unassigned _,
                    VisitState.Scheduled _,
                    VisitState.Confirmed _,
                    VisitState.Started _,
                    VisitState.Completed _ -> null;
        };
    }

    static boolean heldDuring(VisitState state) {
        return switch (state) {
            case VisitState.Started started -> started.heldDuring();
            case VisitState.Completed completed -> completed.heldDuring();
            case VisitState.Unassigned _,
                    VisitState.Scheduled _,
                    VisitState.Confirmed _,
                    VisitState.Missed _,
                    VisitState.Cancelled _ -> false;
        };
    }

    static GivenBody given(VisitState state) {
        return switch (state) {
            case VisitState.Completed completed -> GivenBody.of(completed.given());
            case VisitState.Started started -> GivenBody.begun(started.at());
            case VisitState.Unassigned _,
                    VisitState.Scheduled _,
                    VisitState.Confirmed _,
                    VisitState.Missed _,
                    VisitState.Cancelled _ -> null;
        };
    }

    static List<ObstacleBody> obstacles(VisitState state) {
        return state instanceof VisitState.Unassigned unassigned
                ? unassigned.obstacles().stream().map(ObstacleBody::of).toList()
                : List.of();
    }
}
