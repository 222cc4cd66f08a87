package health.homeward.routing.peers;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.List;

/** Hard: who is not able to, and services that wait for each other; soft: three times the published cost, in thousandths. */
public class TimefoldDayScore implements IncrementalScoreCalculator<TimefoldDay, HardSoftScore> {
    private CareTimes times;
    private List<TimefoldCaregiver> caregivers;

    @Override
    public void resetWorkingSolution(TimefoldDay day) {
        times = new CareTimes(day.task());
        caregivers = day.getCaregivers();
    }

    /** A double visit hands delays from one route to another: the whole day is reckoned anew. */
    @Override
    public HardSoftScore calculateScore() {
        times.compute(caregivers);
        return HardSoftScore.of(-times.broken, -times.distance - times.tardiness - times.worst);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        throw new IllegalStateException("There is only a list here, not " + variable);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        throw new IllegalStateException("There is only a list here, not " + variable);
    }
}
