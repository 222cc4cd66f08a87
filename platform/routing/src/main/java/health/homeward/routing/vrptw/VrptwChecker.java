package health.homeward.routing.vrptw;

import health.homeward.routing.Verdict;
import health.homeward.routing.vrptw.VrptwInstance.Place;
import java.util.ArrayList;
import java.util.List;

/** Drives every route from the coordinates on, in the convention of DIMACS: each way rounded down to a tenth. */
public final class VrptwChecker {
    private final VrptwInstance instance;
    private final List<String> faults = new ArrayList<>();
    private final int[] visits;
    private double distance;

    private VrptwChecker(VrptwInstance instance) {
        this.instance = instance;
        visits = new int[instance.places().size()];
    }

    public static Verdict check(VrptwInstance instance, VrptwSolution solution) {
        return new VrptwChecker(instance).check(solution);
    }

    private Verdict check(VrptwSolution solution) {
        if (solution.routes().size() > instance.vehicles()) {
            faults.add("%d vehicles of %d".formatted(solution.routes().size(), instance.vehicles()));
        }
        solution.routes().forEach(this::drive);
        for (int customer = 1; customer < visits.length; customer++) {
            if (visits[customer] != 1) {
                faults.add("customer %d is visited %d times".formatted(customer, visits[customer]));
            }
        }
        return new Verdict(distance / 10, faults);
    }

    private void drive(List<Integer> route) {
        Place depot = instance.places().getFirst();
        Place at = depot;
        double clock = 10.0 * depot.ready();
        double load = 0;
        for (int number : route) {
            if (number < 1 || number >= visits.length) {
                faults.add("there is no customer " + number);
                return;
            }
            visits[number]++;
            Place customer = instance.places().get(number);
            clock = Math.max(clock + travel(at, customer), 10.0 * customer.ready());
            if (clock > 10.0 * customer.due()) {
                faults.add("customer %d is served at %.1f, after %d".formatted(number, clock / 10, customer.due()));
            }
            clock += 10.0 * customer.service();
            load += customer.demand();
            at = customer;
        }
        clock += travel(at, depot);
        if (clock > 10.0 * depot.due()) {
            faults.add("a vehicle returns at %.1f, after %d".formatted(clock / 10, depot.due()));
        }
        if (load > instance.capacity()) {
            faults.add("a vehicle carries %.0f of %d".formatted(load, instance.capacity()));
        }
    }

    private double travel(Place from, Place to) {
        double way = Math.floor(10 * Math.hypot(from.x() - to.x(), from.y() - to.y()));
        distance += way;
        return way;
    }
}
