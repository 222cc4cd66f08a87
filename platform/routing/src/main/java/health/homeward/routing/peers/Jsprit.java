package health.homeward.routing.peers;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem.FleetSize;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity.JobActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Coordinate;
import com.graphhopper.jsprit.core.util.FastVehicleRoutingTransportCostsMatrix;
import com.graphhopper.jsprit.core.util.Solutions;
import health.homeward.routing.Solver;
import health.homeward.routing.vrptw.Tenths;
import health.homeward.routing.vrptw.VrptwInstance;
import health.homeward.routing.vrptw.VrptwSolution;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** jsprit's own large neighbourhood search; only its threshold is cooled by time instead of a number of iterations. */
public final class Jsprit implements Solver<VrptwInstance, VrptwSolution> {
    public static final String NAME = "jsprit";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<VrptwSolution> solve(VrptwInstance instance, long seed, double cpuSeconds) {
        try (var alarm = new CpuAlarm(cpuSeconds, () -> {})) {
            VehicleRoutingAlgorithm algorithm = com.graphhopper.jsprit.core.algorithm.box.Jsprit.Builder.newInstance(
                            problem(Tenths.of(instance)))
                    .setRandom(new Random(seed))
                    .setCustomAcceptor(new PacedThreshold(alarm::part))
                    .buildAlgorithm();
            algorithm.setMaxIterations(Integer.MAX_VALUE);
            algorithm.setPrematureAlgorithmTermination(_ -> alarm.part() >= 1);
            return Optional.ofNullable(Solutions.bestOf(algorithm.searchSolutions()))
                    .map(Jsprit::routes);
        }
    }

    private static VehicleRoutingProblem problem(Tenths tenths) {
        var problem = VehicleRoutingProblem.Builder.newInstance()
                .setFleetSize(FleetSize.FINITE)
                .setRoutingCost(ways(tenths));
        var type = VehicleTypeImpl.Builder.newInstance("vehicle")
                .addCapacityDimension(0, tenths.instance().capacity())
                .setCostPerDistance(1)
                .build();
        for (int i = 0; i < tenths.instance().vehicles(); i++) {
            problem.addVehicle(VehicleImpl.Builder.newInstance("v" + i)
                    .setType(type)
                    .setStartLocation(place(tenths, 0))
                    .setEarliestStart(tenths.ready(0))
                    .setLatestArrival(tenths.due(0))
                    .build());
        }
        for (int i = 1; i < tenths.count(); i++) {
            problem.addJob(Service.Builder.newInstance(String.valueOf(i))
                    .setLocation(place(tenths, i))
                    .addSizeDimension(0, tenths.demand(i))
                    .setServiceTime(tenths.service(i))
                    .setTimeWindow(TimeWindow.newInstance(tenths.ready(i), tenths.due(i)))
                    .build());
        }
        return problem.build();
    }

    private static FastVehicleRoutingTransportCostsMatrix ways(Tenths tenths) {
        var matrix = FastVehicleRoutingTransportCostsMatrix.Builder.newInstance(tenths.count(), false);
        for (int from = 0; from < tenths.count(); from++) {
            for (int to = 0; to < tenths.count(); to++) {
                matrix.addTransportTimeAndDistance(from, to, tenths.ways()[from][to], tenths.ways()[from][to]);
            }
        }
        return matrix.build();
    }

    private static Location place(Tenths tenths, int number) {
        var place = tenths.instance().places().get(number);
        return Location.Builder.newInstance()
                .setIndex(number)
                .setCoordinate(Coordinate.newInstance(place.x(), place.y()))
                .build();
    }

    private static VrptwSolution routes(VehicleRoutingProblemSolution solution) {
        return new VrptwSolution(
                solution.getRoutes().stream().map(Jsprit::customers).toList());
    }

    private static List<Integer> customers(VehicleRoute route) {
        return route.getActivities().stream()
                .map(activity ->
                        Integer.valueOf(((JobActivity) activity).getJob().getId()))
                .toList();
    }
}
