package health.homeward.teaching.rest.sheet;

import java.util.Locale;

/** One pass of the hand, from its beginning to its end, as a filled outline that every renderer draws alike. */
record Arrow(double fromX, double fromY, double toX, double toY) {
    private static final double SHAFT = 2.6;
    private static final double HEAD = 8.4;
    private static final double HEAD_LENGTH = 13;

    String outline() {
        return at("M", 0, SHAFT)
                + at("L", length() - HEAD_LENGTH, SHAFT)
                + at("L", length() - HEAD_LENGTH, HEAD)
                + at("L", length(), 0)
                + at("L", length() - HEAD_LENGTH, -HEAD)
                + at("L", length() - HEAD_LENGTH, -SHAFT)
                + at("L", 0, -SHAFT)
                + "Z";
    }

    private double length() {
        return Math.hypot(toX - fromX, toY - fromY);
    }

    private String at(String verb, double along, double across) {
        var dx = (toX - fromX) / length();
        var dy = (toY - fromY) / length();
        return String.format(
                Locale.ROOT, "%s%.1f,%.1f ", verb, fromX + dx * along - dy * across, fromY + dy * along + dx * across);
    }
}
