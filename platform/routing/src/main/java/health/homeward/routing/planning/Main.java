package health.homeward.routing.planning;

import health.homeward.dispatch.domain.check.PlanChecker;
import health.homeward.dispatch.domain.planning.Alternatives;
import health.homeward.dispatch.domain.planning.DayImprovement;
import health.homeward.dispatch.domain.planning.Demand;
import health.homeward.dispatch.domain.planning.GreatCircleTravel;
import health.homeward.dispatch.domain.planning.InsertionPlanner;
import health.homeward.dispatch.domain.planning.Plan;
import health.homeward.dispatch.domain.planning.Preferences;
import health.homeward.dispatch.domain.planning.Region;
import health.homeward.dispatch.domain.planning.Steadiness;
import health.homeward.dispatch.domain.planning.Travel;
import health.homeward.dispatch.domain.planning.TravelSettings;
import health.homeward.dispatch.domain.routing.Budget;
import health.homeward.routing.Gate;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.LongStream;

/**
 * Measures what people wait for, in one thread and after warming up: offers and a sick therapist's visits by estimated ways, a large
 * day upon roads where an extract is given; and how the search grows and what memory it needs.
 */
public final class Main {
    private static final Travel TRAVEL = new GreatCircleTravel(TravelSettings.DEFAULT);
    private static final int DAYS = 14;
    private static final int VISITS = 8;

    private final InsertionPlanner planner = new InsertionPlanner(TRAVEL, Preferences.DEFAULT);
    private final Alternatives alternatives = new Alternatives(TRAVEL, Preferences.DEFAULT);
    private final PlanChecker checker = new PlanChecker(TravelSettings.DEFAULT);
    private final List<Gate> gates = new ArrayList<>();

    private Main() {}

    /** @param args how many CPU-seconds a large day is improved, for how long its reference run goes on, an extract, a folder for its roads */
    public static void main(String[] args) throws IOException, InterruptedException {
        Main bench = new Main();
        bench.offers(30, 20);
        bench.offers(300, 100);
        bench.sick(30);
        bench.growth();
        bench.memory();
        bench.largeDay(Double.parseDouble(args[0]), Double.parseDouble(args[1]), Path.of(args[2]), Path.of(args[3]));
        bench.gates.forEach(System.out::println);
        System.exit(bench.gates.stream().anyMatch(Gate::failed) ? 1 : 0);
    }

    private Region planned(int therapists) {
        Region region = new Country(therapists).region(therapists, DAYS, therapists * VISITS);
        Plan plan = planner.plan(region);
        System.out.printf(
                Locale.ROOT,
                "%d therapists, %d days: %d visits placed, %d not%n",
                therapists,
                DAYS,
                plan.placed().size(),
                plan.unplaced().size());
        return Country.told(region, plan);
    }

    private void offers(int therapists, double target) {
        Region region = planned(therapists);
        List<Demand> demands = region.demands();
        int rounds = therapists > 100 ? 60 : 400;
        int found = 0;
        long[] nanos = new long[rounds];
        for (int i = -rounds / 2; i < rounds; i++) {
            Demand asked = demands.get(Math.floorMod(i * 7919, demands.size()));
            long start = System.nanoTime();
            found += alternatives.best(region, asked.visitId(), 5).size();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "offers among %d therapists: p50 %.1f ms, p99 %.1f ms, %.1f found each%n",
                therapists,
                percentile(nanos, 0.5),
                percentile(nanos, 0.99),
                found / (1.5 * rounds));
        gates.add(Gate.of("offers-%d-p99-ms".formatted(therapists), percentile(nanos, 0.99), target));
    }

    private void sick(int therapists) {
        Region region = planned(therapists);
        int rounds = 40;
        long[] nanos = new long[rounds];
        long moved = 0;
        for (int i = -rounds; i < rounds; i++) {
            UUID one = region.therapists().get(Math.floorMod(i, therapists)).id();
            Region without = Country.without(region, one, Country.FIRST.plusDays(Math.floorMod(i, DAYS)));
            long start = System.nanoTime();
            Plan plan = planner.plan(without);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
                moved += region.demands().size() - Country.kept(without, plan);
                check(without, plan);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "a sick day among %d therapists: p50 %.1f ms, p99 %.1f ms, %.1f visits moved each%n",
                therapists,
                percentile(nanos, 0.5),
                percentile(nanos, 0.99),
                (double) moved / rounds);
        gates.add(Gate.of("sick-%d-p99-ms".formatted(therapists), percentile(nanos, 0.99), 200));
    }

    /** Iterations a second of the search itself: what two runs of different length differ by. */
    private void growth() {
        double few = iterationsASecond(100, 40_000);
        double middle = iterationsASecond(1000, 40_000);
        double many = iterationsASecond(10_000, 40_000);
        System.out.printf(
                Locale.ROOT,
                "iterations a second: %.0f with 100 visits, %.0f with 1000, %.0f with 10,000%n",
                few,
                middle,
                many);
        gates.add(Gate.of("growth-100-to-10000-times-slower", few / many, 3));
    }

    private double iterationsASecond(int visits, int iterations) {
        Region region = new Country(visits).region(visits * 12 / 100, 1, visits);
        Region told = Country.told(region, planner.plan(region));
        double little = cpuSeconds(told, iterations / 4);
        return (iterations - iterations / 4) / (cpuSeconds(told, iterations) - little);
    }

    private static double cpuSeconds(Region told, int iterations) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        onlySearching()
                .of(
                        told,
                        Country.FIRST,
                        new DayImprovement.Effort(1, Budget.iterations(iterations), Budget.UNINTERRUPTED));
        return (thread.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** No move is worth so much: the search is made, and its day is never taken, which would cost one run more than the other. */
    private static DayImprovement onlySearching() {
        return new DayImprovement(TRAVEL, Preferences.DEFAULT, new Steadiness(Duration.ZERO, 1_000_000, 0));
    }

    private void memory() throws IOException, InterruptedException {
        gates.add(Gate.of("memory-1000-visits-mib", Memory.sufficient(), 256));
    }

    private void largeDay(double seconds, double reference, Path extract, Path cache) {
        Region region = Streets.under(new Country(1000).region(120, 1, 1000), extract, cache);
        planner.plan(region);
        long start = System.nanoTime();
        Plan first = planner.plan(region);
        double firstSeconds = (System.nanoTime() - start) / 1e9;
        check(region, first);
        Plan soon = improved(region, first, seconds);
        Plan late = improved(region, first, reference);
        System.out.printf(
                Locale.ROOT,
                "a day of 1000 visits, 120 therapists: first plan %.2f s, %s; after %.0f CPU-s %s; after %.0f CPU-s %s%n",
                firstSeconds,
                Country.summary(first),
                seconds,
                Country.summary(soon),
                reference,
                Country.summary(late));
        gates.add(Gate.of("day-1000-first-s", firstSeconds, 2));
        double gap = 100.0 * (Country.minutes(soon) - Country.minutes(late)) / Country.minutes(late);
        gates.add(Gate.of("day-1000-%.0f-s-over-%.0f-s-percent".formatted(seconds, reference), gap, 1));
    }

    private Plan improved(Region region, Plan first, double seconds) {
        Region told = Country.told(region, first);
        Plan plan = loose().of(
                        told,
                        Country.FIRST,
                        new DayImprovement.Effort(1, Budget.cpuSeconds(seconds), Budget.UNINTERRUPTED))
                .orElse(first);
        check(told, plan);
        return plan;
    }

    /** Nothing is dear to move: what the search alone can do. */
    private static DayImprovement loose() {
        return new DayImprovement(TRAVEL, Preferences.DEFAULT, new Steadiness(Duration.ZERO, 0, 0));
    }

    private void check(Region region, Plan plan) {
        if (!checker.violations(region, plan).isEmpty()) {
            throw new IllegalStateException("The plan breaks a hard rule: no figure of it counts.");
        }
    }

    private static double percentile(long[] nanos, double part) {
        long[] sorted = LongStream.of(nanos).sorted().toArray();
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
    }
}
