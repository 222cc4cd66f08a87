package health.homeward.routing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Instances of one kind with all that is needed to solve and to judge them.
 *
 * @param instances all that the data folder holds
 * @param checker   recomputes a solution from the instance alone
 * @param form      a solution as JSON, for others to check
 * @param solvers   ours first, when there is one
 * @param seconds   budgets of the gates
 * @param seeds     as many as the gates ask for
 */
public record Family<I extends Instance, S>(
        String name,
        List<I> instances,
        BiFunction<I, S, Verdict> checker,
        BiFunction<I, S, JsonNode> form,
        List<Solver<I, S>> solvers,
        List<Double> seconds,
        int seeds) {}
