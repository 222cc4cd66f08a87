package health.homeward.routing.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import health.homeward.routing.vrptw.Tenths;
import java.util.List;
import java.util.stream.IntStream;

/** Timefold's planning solution of one instance. */
@PlanningSolution
public class TimefoldPlan {
    @PlanningEntityCollectionProperty
    private List<TimefoldVehicle> vehicles;

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    private List<TimefoldCustomer> customers;

    @PlanningScore
    private HardSoftScore score;

    private Tenths tenths;

    public TimefoldPlan() {}

    static TimefoldPlan of(Tenths tenths) {
        TimefoldPlan plan = new TimefoldPlan();
        plan.tenths = tenths;
        plan.vehicles = IntStream.range(0, tenths.instance().vehicles())
                .mapToObj(TimefoldVehicle::new)
                .toList();
        plan.customers = IntStream.range(1, tenths.count()).mapToObj(TimefoldCustomer::new).toList();
        return plan;
    }

    List<TimefoldVehicle> vehicles() {
        return vehicles;
    }

    Tenths tenths() {
        return tenths;
    }
}
