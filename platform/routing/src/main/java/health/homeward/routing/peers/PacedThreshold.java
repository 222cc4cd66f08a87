package health.homeward.routing.peers;

import com.graphhopper.jsprit.core.algorithm.acceptor.SolutionAcceptor;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import java.util.Collection;
import java.util.function.DoubleSupplier;

/**
 * jsprit's threshold accepting with its own values. Its version cools by iterations and wants to know beforehand how many there
 * will be; nobody knows that of a budget of time, and a wrong guess would make jsprit look worse than it is.
 */
final class PacedThreshold implements SolutionAcceptor {
    private static final double INITIAL = 0.03;
    private static final double ALPHA = 0.1;

    private final DoubleSupplier used;
    private double initial;

    PacedThreshold(DoubleSupplier used) {
        this.used = used;
    }

    @Override
    public boolean acceptSolution(
            Collection<VehicleRoutingProblemSolution> current, VehicleRoutingProblemSolution found) {
        if (current.isEmpty()) {
            return current.add(found);
        }
        VehicleRoutingProblemSolution old = current.iterator().next();
        if (initial == 0) {
            initial = INITIAL * old.getCost();
        }
        double threshold = initial * Math.exp(-Math.log(2) * used.getAsDouble() / ALPHA);
        if (found.getCost() >= old.getCost() + threshold) {
            return false;
        }
        current.remove(old);
        return current.add(found);
    }
}
