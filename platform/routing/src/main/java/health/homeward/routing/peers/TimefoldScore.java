package health.homeward.routing.peers;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import health.homeward.routing.vrptw.Tenths;
import java.util.Arrays;
import java.util.List;

/** Hard: lateness and overload; soft: distance. Only routes that a move has touched are driven again. */
public class TimefoldScore implements IncrementalScoreCalculator<TimefoldPlan, HardSoftScore> {
    private Tenths tenths;
    private long[] broken;
    private long[] distance;
    private TimefoldVehicle[] touched;
    private boolean[] isTouched;
    private int count;
    private long allBroken;
    private long allDistance;

    @Override
    public void resetWorkingSolution(TimefoldPlan plan) {
        tenths = plan.tenths();
        int vehicles = plan.getVehicles().size();
        broken = new long[vehicles];
        distance = new long[vehicles];
        isTouched = new boolean[vehicles];
        touched = new TimefoldVehicle[vehicles];
        count = 0;
        plan.getVehicles().forEach(this::drive);
        allBroken = Arrays.stream(broken).sum();
        allDistance = Arrays.stream(distance).sum();
    }

    @Override
    public void beforeVariableChanged(Object entity, String variable) {
        throw new IllegalStateException("There is only a list here, not " + variable);
    }

    @Override
    public void afterVariableChanged(Object entity, String variable) {
        throw new IllegalStateException("There is only a list here, not " + variable);
    }

    @Override
    public void afterListVariableChanged(Object entity, String variable, int from, int to) {
        TimefoldVehicle vehicle = (TimefoldVehicle) entity;
        if (!isTouched[vehicle.getNumber()]) {
            isTouched[vehicle.getNumber()] = true;
            touched[count++] = vehicle;
        }
    }

    @Override
    public HardSoftScore calculateScore() {
        while (count > 0) {
            TimefoldVehicle vehicle = touched[--count];
            int number = vehicle.getNumber();
            isTouched[number] = false;
            allBroken -= broken[number];
            allDistance -= distance[number];
            drive(vehicle);
            allBroken += broken[number];
            allDistance += distance[number];
        }
        return HardSoftScore.of(-allBroken, -allDistance);
    }

    private void drive(TimefoldVehicle vehicle) {
        List<TimefoldCustomer> customers = vehicle.getCustomers();
        long clock = tenths.ready(0);
        long load = 0;
        long driven = 0;
        long late = 0;
        int at = 0;
        for (int i = 0; i < customers.size(); i++) {
            int next = customers.get(i).number();
            long way = tenths.ways()[at][next];
            driven += way;
            clock = Math.max(clock + way, tenths.ready(next));
            late += Math.max(0, clock - tenths.due(next));
            clock += tenths.service(next);
            load += tenths.demand(next);
            at = next;
        }
        long home = customers.isEmpty() ? 0 : tenths.ways()[at][0];
        late += Math.max(0, clock + home - tenths.due(0));
        broken[vehicle.getNumber()] =
                late + Math.max(0, load - tenths.instance().capacity());
        distance[vehicle.getNumber()] = driven + home;
    }
}
