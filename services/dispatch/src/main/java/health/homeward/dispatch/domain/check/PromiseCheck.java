package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A promise is given up only where keeping it would break a hard rule. */
final class PromiseCheck {

    private final RouteCheck routes;

    PromiseCheck(RouteCheck routes) {
        this.routes = routes;
    }

    List<Violation> violations(Region region, Demand demand, Commitment.Promised promise, Slot slot) {
        boolean kept = slot != null
                && slot.therapistId().equals(promise.therapistId())
                && slot.time().from().equals(promise.start());
        return kept || forced(region, demand, promise)
                ? List.of()
                : List.of(new Violation(demand.visitId(), "PROMISE", "A promised visit moved though it could stay."));
    }

    /** Judged by itself, or another visit that was promised or is under way may stand against it. */
    private boolean forced(Region region, Demand demand, Commitment.Promised promise) {
        Therapist therapist = VisitCheck.therapist(region, promise.therapistId());
        if (therapist == null) {
            return true;
        }
        Interval time = new Interval(
                promise.start(),
                promise.start().plus(Duration.ofMinutes(demand.order().care().minutes())));
        Slot asPromised = new Slot(therapist.id(), therapist.credentials().level(), time, new Slot.Trip(0, 0, true));
        Region alone = region.with(List.of(demand));
        Map<UUID, Slot> slot = Map.of(demand.visitId(), asPromised);
        return !VisitCheck.violations(region, demand, asPromised).isEmpty()
                || !routes.violations(alone, slot).isEmpty()
                || !LimitCheck.violations(alone, slot).isEmpty()
                || region.demands().stream().anyMatch(other -> rivals(demand, promise, other));
    }

    private static boolean rivals(Demand demand, Commitment.Promised promise, Demand other) {
        boolean samePatient = other.patientId().equals(demand.patientId());
        return !other.visitId().equals(demand.visitId())
                && switch (other.commitment()) {
                    case Commitment.Free _, Commitment.Told _, Commitment.Chosen _ -> false;
                    case Commitment.Promised promised ->
                        samePatient || promised.therapistId().equals(promise.therapistId());
                    case Commitment.UnderWay underWay ->
                        samePatient || underWay.therapistId().equals(promise.therapistId());
                };
    }
}
