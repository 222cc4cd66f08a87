package health.homeward.local.launch;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** How fast a stack from start-up caches has to be ready on two cores, and what it may weigh then. */
final class StartGates {
    private static final double SECONDS = 30;
    private static final double MEBIBYTES = 3072;

    private final PrintStream out;

    StartGates(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a line for each gate.
     *
     * @param cold services that did not start from a cache: with them the seconds say nothing
     * @return whether all passed
     */
    boolean pass(Overview.Ready ready, List<String> cold) {
        if (!cold.isEmpty()) {
            out.println("Not from a start-up cache: " + String.join(", ", cold));
        }
        boolean passed = gate("start-from-caches-s", ready.seconds(), SECONDS);
        passed &= gate("services-without-cache", cold.size(), 0);
        return gate("stack-memory-mib", ready.mebibytes(), MEBIBYTES) && passed;
    }

    private boolean gate(String name, double value, double target) {
        boolean passed = value <= target;
        out.println(String.format(Locale.ROOT, "gate %s %.1f %.1f %s", name, value, target, passed ? "PASS" : "FAIL"));
        return passed;
    }
}
