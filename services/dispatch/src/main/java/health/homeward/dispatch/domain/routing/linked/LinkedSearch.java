package health.homeward.dispatch.domain.routing.linked;

import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.dispatch.domain.routing.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Searches for a cheap plan of visits some of which need two therapists: takes strings of visits out, puts them back where they
 * cost least, and anneals. For a seed and a budget of iterations the result is always the same.
 */
public final class LinkedSearch {
    /** Temperatures, in mean ways between visits that are near. */
    private static final double HOT = 10;

    private static final double COLD = 0.2;
    private static final long NEVER = 1L << 32;

    private final Nodes nodes;
    private final SplittableRandom random;
    private final Schedule plan;
    private final Schedule kept;
    private final Schedule best;
    private final VisitRemoval removal;
    private final SingleInsertion single;
    private final DoubleInsertion pairs;
    private final VisitOrder order;

    private LinkedSearch(LinkedProblem problem, long seed) {
        nodes = new Nodes(problem);
        random = new SplittableRandom(seed);
        plan = new Schedule(nodes);
        kept = new Schedule(nodes);
        best = new Schedule(nodes);
        Push push = new Push(nodes, plan);
        Blinks blinks = new Blinks(random);
        removal = new VisitRemoval(nodes, plan, random);
        single = new SingleInsertion(nodes, plan, push, blinks);
        pairs = new DoubleInsertion(nodes, plan, push, blinks);
        order = new VisitOrder(nodes, random);
    }

    /** @param interrupted asked now and then; what was found until it says yes is the answer */
    public static LinkedPlan solve(LinkedProblem problem, long seed, Budget budget, BooleanSupplier interrupted) {
        LinkedSearch search = new LinkedSearch(problem, seed);
        Meter meter = new Meter(budget, interrupted);
        if (!problem.visits().isEmpty() && !problem.therapists().isEmpty()) {
            search.insert();
            search.anneal(meter);
        }
        return search.plan(meter.iterations());
    }

    private void anneal(Meter meter) {
        kept.copy(plan);
        best.copy(plan);
        double unit = usualWay();
        long cost = cost();
        long bestCost = cost;
        double used = meter.next();
        while (used < 1) {
            double temperature = unit * HOT * Math.pow(COLD / HOT, used);
            removal.apply();
            plan.reckon();
            insert();
            long now = cost();
            if (now < cost - temperature * Math.log(1 - random.nextDouble())) {
                cost = now;
                kept.copy(plan);
                if (now < bestCost) {
                    bestCost = now;
                    best.copy(plan);
                }
            } else {
                plan.copy(kept);
            }
            used = meter.next();
        }
        plan.copy(best);
    }

    private void insert() {
        int waiting = plan.absentCount;
        order.apply(plan.absent, waiting);
        plan.absentCount = 0;
        for (int i = 0; i < waiting; i++) {
            int visit = plan.absent[i];
            if (!(nodes.isDouble(visit) ? pairs.apply(visit) : single.apply(visit))) {
                plan.absent[plan.absentCount++] = visit;
            }
        }
    }

    private long cost() {
        return plan.cost() + plan.absentCount * NEVER;
    }

    private double usualWay() {
        return Math.max(
                1,
                IntStream.range(0, nodes.visits)
                        .flatMap(visit -> Arrays.stream(nodes.neighbours[visit])
                                .skip(1)
                                .limit(5)
                                .map(other -> nodes.way(nodes.first[visit], nodes.first[other])))
                        .average()
                        .orElse(1));
    }

    private LinkedPlan plan(long effort) {
        List<List<LinkedPlan.Done>> tours = new ArrayList<>();
        for (int therapist = 0; therapist < nodes.therapists; therapist++) {
            List<LinkedPlan.Done> tour = new ArrayList<>();
            for (int node = plan.next[nodes.start(therapist)]; nodes.isTask(node); node = plan.next[node]) {
                int visit = nodes.visit[node];
                tour.add(new LinkedPlan.Done(visit, node - nodes.first[visit], plan.start[node]));
            }
            tours.add(List.copyOf(tour));
        }
        List<Integer> absent =
                Arrays.stream(plan.absent, 0, plan.absentCount).sorted().boxed().toList();
        return new LinkedPlan(List.copyOf(tours), absent, plan.cost(), effort);
    }
}
