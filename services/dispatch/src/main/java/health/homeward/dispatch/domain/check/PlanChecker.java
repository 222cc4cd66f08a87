package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.planning.Commitment;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.TravelSettings;
import health.homeward.dispatch.domain.visit.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Judges any plan by recomputing it from the raw data; it shares no reckoning with a planner, so that neither hides the other's error. */
public final class PlanChecker {

    private final RouteCheck routes;
    private final PromiseCheck promises;

    public PlanChecker(TravelSettings settings) {
        this.routes = new RouteCheck(new StraightLine(settings));
        this.promises = new PromiseCheck(routes);
    }

    /** @return every hard rule that the plan breaks; an empty list means a lawful plan */
    public List<Violation> violations(Region region, Plan plan) {
        Map<UUID, Slot> slots = new HashMap<>();
        plan.placed().forEach(placed -> slots.put(placed.visitId(), placed.slot()));
        List<Violation> found = new ArrayList<>(completeness(region, plan));
        for (Demand demand : region.demands()) {
            Slot slot = slots.get(demand.visitId());
            if (slot != null) {
                found.addAll(VisitCheck.violations(region, demand, slot));
            }
            if (demand.commitment() instanceof Commitment.Promised promise) {
                found.addAll(promises.violations(region, demand, promise, slot));
            }
        }
        found.addAll(routes.violations(region, slots));
        found.addAll(LimitCheck.violations(region, slots));
        return List.copyOf(found);
    }

    private static List<Violation> completeness(Region region, Plan plan) {
        List<Violation> found = new ArrayList<>();
        Set<UUID> expected = new HashSet<>();
        for (Demand demand : region.demands()) {
            if (!(demand.commitment() instanceof Commitment.UnderWay)) {
                expected.add(demand.visitId());
            }
        }
        List<UUID> answered = new ArrayList<>();
        plan.placed().forEach(placed -> answered.add(placed.visitId()));
        plan.unplaced().forEach(unplaced -> answered.add(unplaced.visitId()));
        for (UUID id : answered) {
            if (!expected.remove(id)) {
                found.add(new Violation(
                        id, "NOT_ASKED_OR_TWICE", "The plan answers a visit twice or that nobody asked for."));
            }
        }
        expected.forEach(id -> found.add(new Violation(id, "FORGOTTEN", "The plan says nothing about this visit.")));
        plan.unplaced().stream()
                .filter(unplaced -> unplaced.obstacles().isEmpty())
                .forEach(unplaced -> found.add(
                        new Violation(unplaced.visitId(), "NO_REASON", "The visit has no place and no reason.")));
        return found;
    }
}
