package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.routing.RoutingPlan;
import health.homeward.dispatch.domain.routing.RoutingProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges a routing plan by driving every tour stop by stop; it shares no reckoning with the search. */
public final class RoutingCheck {
    private final RoutingProblem problem;
    private final List<String> faults = new ArrayList<>();
    private long cost;

    private RoutingCheck(RoutingProblem problem) {
        this.problem = problem;
    }

    /** @return every fault of the plan in words; none means that it may be driven and costs what it says */
    public static List<String> faults(RoutingProblem problem, RoutingPlan plan) {
        RoutingCheck check = new RoutingCheck(problem);
        check.judge(plan);
        return List.copyOf(check.faults);
    }

    private void judge(RoutingPlan plan) {
        if (plan.tours().size() != problem.vehicles().size()) {
            faults.add("There are %d tours for %d vehicles."
                    .formatted(plan.tours().size(), problem.vehicles().size()));
            return;
        }
        everyStopOnce(plan);
        for (int vehicle = 0; vehicle < plan.tours().size(); vehicle++) {
            drive(vehicle, plan.tours().get(vehicle));
        }
        for (int stop : plan.absent()) {
            cost += problem.stops().get(stop).absence();
        }
        if (cost != plan.cost()) {
            faults.add("The plan says that it costs %d, and costs %d.".formatted(plan.cost(), cost));
        }
    }

    private void everyStopOnce(RoutingPlan plan) {
        Set<Integer> seen = new HashSet<>();
        plan.tours().forEach(tour -> tour.forEach(stop -> see(stop, seen)));
        plan.absent().forEach(stop -> see(stop, seen));
        if (seen.size() != problem.stops().size()) {
            faults.add("%d stops are spoken of, of %d."
                    .formatted(seen.size(), problem.stops().size()));
        }
    }

    private void see(int stop, Set<Integer> seen) {
        if (!seen.add(stop)) {
            faults.add("Stop %d is spoken of twice.".formatted(stop));
        }
    }

    private void drive(int vehicle, List<Integer> tour) {
        RoutingProblem.Vehicle driven = problem.vehicles().get(vehicle);
        int[][] ways = problem.ways().get(driven.profile());
        int place = driven.startPlace();
        long time = driven.from();
        long load = 0;
        for (int number : tour) {
            RoutingProblem.Stop stop = problem.stops().get(number);
            int way = ways[place][stop.place()];
            long start = start(stop, time + way);
            if (start > stop.closes()) {
                faults.add("Vehicle %d starts at stop %d at %d, after %d."
                        .formatted(vehicle, number, start, stop.closes()));
            }
            for (long missing = stop.skills() & ~driven.skills(); missing != 0; missing &= missing - 1) {
                faults.add("Vehicle %d lacks skill %d of stop %d."
                        .formatted(vehicle, Long.numberOfTrailingZeros(missing), number));
            }
            load += stop.load();
            cost += way + surcharge(vehicle, driven, number);
            time = start + stop.duration();
            place = stop.place();
        }
        if (tour.isEmpty()) {
            return;
        }
        int home = ways[place][driven.endPlace()];
        cost += home;
        if (time + home > driven.until()) {
            faults.add("Vehicle %d is back at %d, after %d.".formatted(vehicle, time + home, driven.until()));
        }
        if (load > driven.capacity()) {
            faults.add("Vehicle %d carries %d of %d.".formatted(vehicle, load, driven.capacity()));
        }
    }

    private long surcharge(int vehicle, RoutingProblem.Vehicle driven, int number) {
        if (driven.surcharges().isEmpty()) {
            return 0;
        }
        int surcharge = driven.surcharges().get(number);
        if (surcharge >= RoutingProblem.FAR) {
            faults.add("Vehicle %d must not visit stop %d.".formatted(vehicle, number));
        }
        return surcharge;
    }

    /** Tries every window for itself, and waits for each full multiple of the grid; too late where none is left. */
    private long start(RoutingProblem.Stop stop, long reached) {
        long soonest = Long.MAX_VALUE;
        for (RoutingProblem.Window window : stop.windows()) {
            long start = Math.max(reached, window.opens());
            long late = Math.floorMod(start, problem.grid());
            boolean isInstant = window.opens() == window.closes();
            long onGrid = isInstant || late == 0 ? start : start + problem.grid() - late;
            if (onGrid <= window.closes()) {
                soonest = Math.min(soonest, onGrid);
            }
        }
        return soonest == Long.MAX_VALUE ? Math.max(reached, stop.closes() + 1L) : soonest;
    }
}
