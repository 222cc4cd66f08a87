package health.homeward.routing;

/** A line that says whether a promise was kept. */
public record Gate(String name, String value, String target, String outcome) {
    public static Gate of(String name, double value, double target) {
        return new Gate(name, Figures.number(value), Figures.target(target), value <= target + 1e-9 ? "PASS" : "FAIL");
    }

    /** What was not measured as promised has neither passed nor failed. */
    static Gate notRun(String name, double target, String why) {
        return new Gate(name, "-", Figures.target(target), "not run: " + why);
    }

    /** There is nothing yet that could keep the promise. */
    static Gate notYet(String name, double target) {
        return new Gate(name, "not-yet", Figures.target(target), "FAIL");
    }

    public boolean failed() {
        return outcome.equals("FAIL");
    }

    @Override
    public String toString() {
        return "gate %s %s %s %s".formatted(name, value, target, outcome);
    }
}
