package health.homeward.routing;

import java.util.Locale;

/** How figures are written in every table. */
final class Figures {
    private Figures() {}

    /** 10 and 0.5, but not 10.0. */
    static String seconds(double seconds) {
        return seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds);
    }

    /** Per cent; a plan that breaks rules has none. */
    static String gap(double gap) {
        return Double.isFinite(gap)
                ? String.format(Locale.ROOT, Math.abs(gap) < 0.005 ? "0.00" : "%.2f", gap)
                : "invalid";
    }

    static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3f", value) : "invalid";
    }

    /** Without zeros that say nothing. */
    static String target(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
