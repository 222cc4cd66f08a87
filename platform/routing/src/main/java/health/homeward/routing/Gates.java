package health.homeward.routing;

import health.homeward.routing.hhcrsp.HhcrspFamily;
import health.homeward.routing.vrptw.OurRoutes;
import health.homeward.routing.vrptw.VrptwFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What is promised of our routes, held against what was measured. */
final class Gates {
    private static final Set<String> SMALL = Set.of("25_1", "25_3", "50_1", "025-cesena");

    private static final List<Promise> VRPTW = List.of(
            new Promise("vrptw-200-10s", sizes(1, 200), 10, 5, 0.25, Promise::meanOfMeans),
            new Promise("vrptw-200-30s", sizes(1, 200), 30, 5, 0.12, Promise::meanOfMeans),
            new Promise("vrptw-400-30s", sizes(201, 400), 30, 5, 0.8, Promise::meanOfMeans),
            new Promise("vrptw-1000-30s", sizes(401, 1000), 30, 5, 1.5, Promise::meanOfMeans));

    private static final List<Promise> HHCRSP = List.of(
            new Promise("hhcrsp-small-10s-worst", Gates::small, 10, 3, 0.01, Promise::worst),
            new Promise("hhcrsp-75-10s-mean", sizes(75, 1000), 10, 3, -1.5, Promise::meanOfMedians),
            new Promise("hhcrsp-75-10s-worst", sizes(75, 1000), 10, 3, 0.3, Promise::worstMedian),
            new Promise("hhcrsp-75-60s-mean", sizes(75, 1000), 60, 3, -3.0, Promise::meanOfMedians),
            new Promise("hhcrsp-75-60s-worst", sizes(75, 1000), 60, 3, 0, Promise::worstMedian));

    private final Results results;
    private final Predicate<Instance> asked;

    Gates(Results results, Predicate<Instance> asked) {
        this.results = results;
        this.asked = asked;
    }

    /** A line each; peers are those that a whole run of the family has. */
    List<Gate> of(Family<?, ?> family, List<String> peers) {
        Results mine = results.of(family.name());
        List<Cell> ours = mine.cells().stream()
                .filter(cell -> cell.solver().equals(OurRoutes.NAME))
                .toList();
        boolean exists =
                family.solvers().stream().anyMatch(solver -> solver.name().equals(OurRoutes.NAME));
        List<Gate> gates = new ArrayList<>();
        promises(family).forEach(promise -> gates.add(promise.judge(family.instances(), asked, ours, exists)));
        peers.forEach(peer -> gates.add(
                exists || family.instances().stream().noneMatch(asked)
                        ? better(family, peer, ours, mine)
                        : Gate.notYet(exceptions(family, peer), 0)));
        return gates;
    }

    private static List<Promise> promises(Family<?, ?> family) {
        return switch (family.name()) {
            case VrptwFamily.NAME -> VRPTW;
            case HhcrspFamily.NAME -> HHCRSP;
            default -> List.of();
        };
    }

    /** On how many instances and budgets ours was not better. */
    private static Gate better(Family<?, ?> family, String peer, List<Cell> ours, Results all) {
        String name = exceptions(family, peer);
        long comparisons = (long) family.instances().size() * family.seconds().size();
        List<Cell> compared = ours.stream()
                .filter(cell -> family.seconds().contains(cell.budget()))
                .filter(cell -> all.cell(cell.instance(), cell.budget(), peer).isPresent())
                .toList();
        if (compared.size() < comparisons) {
            return Gate.notRun(name, 0, "%d of %d comparisons".formatted(compared.size(), comparisons));
        }
        long beaten = compared.stream()
                .filter(cell -> !cell.betterThan(
                        all.cell(cell.instance(), cell.budget(), peer).orElseThrow()))
                .count();
        return Gate.of(name, beaten, 0);
    }

    private static String exceptions(Family<?, ?> family, String peer) {
        return "%s-better-than-%s-exceptions".formatted(family.name(), peer);
    }

    private static Predicate<Instance> sizes(int least, int most) {
        return instance -> instance.size() >= least && instance.size() <= most;
    }

    private static boolean small(Instance instance) {
        return SMALL.contains(instance.shortName());
    }
}
