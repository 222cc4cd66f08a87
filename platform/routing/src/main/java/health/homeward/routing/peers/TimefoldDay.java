package health.homeward.routing.peers;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import java.util.stream.IntStream;

/** Timefold's planning solution of one day of home care, with the public getters and setters that it asks for. */
@PlanningSolution
public class TimefoldDay {
    private CareTask task;
    private List<TimefoldCaregiver> caregivers;
    private List<TimefoldService> services;
    private HardSoftScore score;

    public TimefoldDay() {}

    static TimefoldDay of(CareTask task) {
        TimefoldDay day = new TimefoldDay();
        day.task = task;
        day.caregivers = IntStream.range(0, task.instance().caregivers().size())
                .mapToObj(TimefoldCaregiver::new)
                .toList();
        day.services =
                IntStream.range(0, task.count()).mapToObj(TimefoldService::new).toList();
        return day;
    }

    CareTask task() {
        return task;
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldCaregiver> getCaregivers() {
        return caregivers;
    }

    public void setCaregivers(List<TimefoldCaregiver> caregivers) {
        this.caregivers = caregivers;
    }

    @ProblemFactCollectionProperty
    @ValueRangeProvider
    public List<TimefoldService> getServices() {
        return services;
    }

    @PlanningScore
    public HardSoftScore getScore() {
        return score;
    }

    public void setScore(HardSoftScore score) {
        this.score = score;
    }
}
