package health.homeward.plans.rest.page;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One rule as the page explains it.
 *
 * @param settled how it is read where the source leaves it open, or empty
 * @param derived the source gives no value: clinicians must confirm the default before real use
 */
public record LegendLine(String rule, String kind, String sentence, String settled, boolean derived) {
    /** Stands behind the number of a derived rule, so that the mark needs no colour. */
    static final String MARK = "†";

    static LegendLine of(String[] columns) {
        return new LegendLine(columns[0], words(columns[1]), columns[3], columns[4], columns[5].equals("derived"));
    }

    static LegendLine unknown(String rule) {
        return new LegendLine(
                rule, "outside the source", "No rule of the source; it says itself what it asks for.", "", false);
    }

    public String label() {
        return derived ? rule + MARK : rule;
    }

    private static String words(String kinds) {
        return Arrays.stream(kinds.split("/")).map(LegendLine::word).collect(Collectors.joining(" or "));
    }

    private static String word(String kind) {
        return switch (kind) {
            case "E" -> "enforced";
            case "W" -> "warned";
            case "C" -> "instruction";
            case "D" -> "catalogue";
            default -> "information";
        };
    }
}
