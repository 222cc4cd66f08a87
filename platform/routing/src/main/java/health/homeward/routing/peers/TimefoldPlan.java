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

/** Timefold's planning solution of one instance, with the public getters and setters that it asks for. */
@PlanningSolution
public class TimefoldPlan {
    private Tenths tenths;
    private List<TimefoldVehicle> vehicles;
    private List<TimefoldCustomer> customers;
    private HardSoftScore score;

    public TimefoldPlan() {}

    static TimefoldPlan of(Tenths tenths) {
        TimefoldPlan plan = new TimefoldPlan();
        plan.tenths = tenths;
        plan.vehicles = IntStream.range(0, tenths.instance().vehicles())
                .mapToObj(TimefoldVehicle::new)
                .toList();
        plan.customers = IntStream.range(1, tenths.count())
                .mapToObj(TimefoldCustomer::new)
                .toList();
        return plan;
    }

    Tenths tenths() {
        return tenths;
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldVehicle> getVehicles() {
        return vehicles;
    }

    public void setVehicles(List<TimefoldVehicle> vehicles) {
        this.vehicles = vehicles;
    }

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    public List<TimefoldCustomer> getCustomers() {
        return customers;
    }

    @PlanningScore
    public HardSoftScore getScore() {
        return score;
    }

    public void setScore(HardSoftScore score) {
        this.score = score;
    }
}
