package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** How far a therapist has come on the way to a visit; nothing is known unless it was reported. */
public record Progress(Optional<Instant> enRouteAt, Optional<Instant> arrivedAt) {

    public static final Progress NONE = new Progress(Optional.empty(), Optional.empty());

    public Progress {
        Objects.requireNonNull(enRouteAt);
        Objects.requireNonNull(arrivedAt);
    }

    /** What a therapist reports. */
    public enum Step {
        EN_ROUTE,
        ARRIVED
    }

    /** A later report of the same step takes the place of an earlier one: somebody turned round. */
    public Progress after(Step step, Instant at) {
        return switch (step) {
            case EN_ROUTE -> new Progress(Optional.of(at), Optional.empty());
            case ARRIVED -> new Progress(enRouteAt, Optional.of(at));
        };
    }

    /** Why a step cannot be reported of a visit; none where it can. */
    public List<Reason> reasonsAgainst(Visit visit, Step step, Instant at, Instant now) {
        return switch (visit.state()) {
            case VisitState.Scheduled(Slot slot, ChosenBy _) -> reasonsAgainst(visit, slot, step, at, now);
            case VisitState.Confirmed(Slot slot) -> reasonsAgainst(visit, slot, step, at, now);
            case VisitState.Unassigned _,
                    VisitState.Started _,
                    VisitState.Completed _,
                    VisitState.Missed _,
                    VisitState.Cancelled _ -> List.of(NotNow.reason(visit, "be travelled to"));
        };
    }

    private List<Reason> reasonsAgainst(Visit visit, Slot slot, Step step, Instant at, Instant now) {
        List<Reason> reasons = new ArrayList<>(BedsideTime.reasonsAgainst(at, now));
        if (!at.atZone(visit.order().when().zone())
                .toLocalDate()
                .equals(slot.start().atZone(visit.order().when().zone()).toLocalDate())) {
            reasons.add(Reason.work("NOT_ITS_DAY", "The visit is planned for another day."));
        }
        if (step == Step.ARRIVED && enRouteAt.filter(at::isBefore).isPresent()) {
            reasons.add(Reason.work("ARRIVED_BEFORE_LEAVING", "Nobody arrives before having left."));
        }
        return reasons;
    }
}
