package health.homeward.dispatch.domain.routing.linked;

import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.dispatch.domain.routing.Meter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Searches for a cheap plan of visits some of which need two therapists: takes strings of visits out, puts them back where they
 * cost least, and anneals; first several plans from nothing, then children of two of them from lukewarm. For a seed and a budget of iterations the result is always the same.
 */
public final class LinkedSearch {
    /** Temperatures, in mean ways between visits that are near. */
    private static final double HOT = 10;

    private static final double LUKEWARM = 2;
    private static final double COLD = 0.2;
    /** The part of the budget that goes to the first plans, when there are several. */
    private static final double FIRST = 0.4;

    private static final int MOST_MEMBERS = 8;
    /** Iterations that a member is worth for each visit. */
    private static final double WORTH = 200;
    /** The part of the budget that tells how fast the search is here. */
    private static final double TRIAL = 0.01;

    private static final long NEVER = 1L << 32;

    private final Nodes nodes;
    private final SplittableRandom random;
    private final Schedule plan;
    private final Schedule kept;
    private final Schedule best;
    private final Schedule coolest;
    private final LinkedCrossover crossover;
    private final List<Schedule> members = new ArrayList<>();
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
        coolest = new Schedule(nodes);
        crossover = new LinkedCrossover(nodes, random);
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
            search.search(meter);
        }
        return search.plan(meter.iterations());
    }

    private void search(Meter meter) {
        double unit = usualWay();
        insert();
        best.copy(plan);
        cool(meter, TRIAL, unit * HOT, unit * HOT);
        int wanted = members(meter);
        double until = wanted == 1 ? 1 : FIRST;
        double each = (until - TRIAL) / wanted;
        for (int i = 1; i <= wanted && meter.used() < 1; i++) {
            plan.clear();
            insert();
            cool(meter, i == wanted ? until : TRIAL + each * i, unit * HOT, unit * COLD);
            Schedule member = new Schedule(nodes);
            member.copy(coolest);
            members.add(member);
        }
        while (meter.used() < 1) {
            child(meter, Math.min(1, meter.used() + each), unit);
        }
        plan.copy(best);
    }

    /** How many plans the budget feeds. */
    private int members(Meter meter) {
        double iterations = meter.iterations() / Math.max(1e-9, meter.used());
        return (int) Math.clamp(FIRST * iterations / (WORTH * nodes.visits), 1, MOST_MEMBERS);
    }

    private void child(Meter meter, double until, double unit) {
        int first = random.nextInt(members.size());
        int second = (first + 1 + random.nextInt(members.size() - 1)) % members.size();
        if (!crossover.apply(members.get(first), members.get(second), plan)) {
            plan.copy(members.get(first));
        }
        insert();
        cool(meter, until, unit * LUKEWARM, unit * COLD);
        if (members.stream().noneMatch(member -> cost(member) == cost(coolest))) {
            Schedule worst = members.stream()
                    .max(Comparator.comparingLong(LinkedSearch::cost))
                    .orElseThrow();
            if (cost(coolest) < cost(worst)) {
                worst.copy(coolest);
            }
        }
    }

    /** Anneals the present plan until a part of the budget is used; what was best on the way is {@link #coolest}. */
    private void cool(Meter meter, double until, double hot, double cold) {
        kept.copy(plan);
        coolest.copy(plan);
        long cost = cost(plan);
        long least = cost;
        double from = meter.used();
        double used = meter.next();
        while (used < until) {
            double temperature = hot * Math.pow(cold / hot, (used - from) / (until - from));
            removal.apply();
            plan.reckon();
            insert();
            long now = cost(plan);
            if (now < cost - temperature * Math.log(1 - random.nextDouble())) {
                cost = now;
                kept.copy(plan);
                if (now < least) {
                    least = now;
                    coolest.copy(plan);
                }
            } else {
                plan.copy(kept);
            }
            used = meter.next();
        }
        if (least < cost(best)) {
            best.copy(coolest);
        }
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

    private static long cost(Schedule plan) {
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
