package health.homeward.routing;

/**
 * One solver, once, on one instance.
 *
 * @param budget processor time that it was given, in seconds
 * @param used   processor time that it took, in seconds
 */
public record Run(
        String family, Instance instance, double budget, String solver, long seed, Verdict verdict, double used) {
    /** Per cent over the best known value; infinite when the solution is none, and when no best value is known. */
    public double gap() {
        return verdict.valid() && instance.best().isPresent()
                ? 100 * (verdict.cost() / instance.best().getAsDouble() - 1)
                : Double.POSITIVE_INFINITY;
    }
}
