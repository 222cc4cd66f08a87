package health.homeward.routing;

import java.util.List;

/** All seeds of one solver on one instance within one budget. */
public record Cell(List<Run> runs) {
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

    /** Cheaper on average, or both at the best value known: nobody can be better than that. */
    public boolean betterThan(Cell other) {
        boolean unbeatable = instance().best().isPresent() && meanGap() < 1e-6;
        return valid() && (meanCost() < other.meanCost() - 1e-9 || unbeatable);
    }
}
