package health.homeward.routing.peers;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;

/** Timefold fills and copies it, and asks for public getters and setters for that. */
@PlanningEntity
public class TimefoldCaregiver {
    private int number;
    private List<TimefoldService> services = new ArrayList<>();

    public TimefoldCaregiver() {}

    TimefoldCaregiver(int number) {
        this.number = number;
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    @PlanningListVariable
    public List<TimefoldService> getServices() {
        return services;
    }

    public void setServices(List<TimefoldService> services) {
        this.services = services;
    }
}
