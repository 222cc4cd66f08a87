package health.homeward.routing;

import java.util.List;

/**
 * What an independent checker says of a solution.
 *
 * @param cost   in the family's published unit
 * @param faults rules that are broken; none in a valid solution
 */
public record Verdict(double cost, List<String> faults) {
    public Verdict {
        faults = List.copyOf(faults);
    }

    static Verdict nothing() {
        return new Verdict(Double.POSITIVE_INFINITY, List.of("no solution"));
    }

    public boolean valid() {
        return faults.isEmpty();
    }
}
