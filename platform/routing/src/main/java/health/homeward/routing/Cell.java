package health.homeward.routing;

import java.util.List;

/** All seeds of one solver on one instance within one budget. */
public record Cell(List<Run> runs) {
    /** Per cent that published values are rounded by. */
    private static final double ROUNDED = 0.001;

    private static final double EQUAL = 1e-6;

    public Instance instance() {
        return runs.getFirst().instance();
    }

    public double budget() {
        return runs.getFirst().budget();
    }

    public String solver() {
        return runs.getFirst().solver();
    }

    public boolean valid() {
        return runs.stream().allMatch(run -> run.verdict().valid());
    }

    public double meanCost() {
        return runs.stream()
                .mapToDouble(run -> valid() ? run.verdict().cost() : Double.POSITIVE_INFINITY)
                .average()
                .orElseThrow();
    }

    public double meanGap() {
        return runs.stream().mapToDouble(Run::gap).average().orElseThrow();
    }

    public double worstGap() {
        return runs.stream().mapToDouble(Run::gap).max().orElseThrow();
    }

    /** The middle one, or the mean of both in the middle. */
    public double medianGap() {
        double[] sorted = runs.stream().mapToDouble(Run::gap).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** Cheaper on average; or as cheap, where both reach the best known value and nobody can be better. */
    public boolean betterThan(Cell other) {
        boolean unbeatable = instance().best().isPresent() && meanGap() < ROUNDED;
        return valid()
                && (meanCost() < other.meanCost() - EQUAL || unbeatable && meanCost() < other.meanCost() + EQUAL);
    }
}
