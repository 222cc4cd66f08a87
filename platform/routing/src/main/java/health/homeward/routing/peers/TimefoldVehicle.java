package health.homeward.routing.peers;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** Timefold asks for a bean that it can fill and copy. */
@PlanningEntity
public class TimefoldVehicle {
    @PlanningId
    private int number;

    @PlanningListVariable
    private List<TimefoldCustomer> customers = new ArrayList<>();

    public TimefoldVehicle() {}

    TimefoldVehicle(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    List<TimefoldCustomer> customers() {
        return customers;
    }
}
