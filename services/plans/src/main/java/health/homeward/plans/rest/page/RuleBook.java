package health.homeward.plans.rest.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clinical rules in a clinician's words; the build brings along the one table that the whole repository shares. */
final class RuleBook {
    private static final String TABLE = "/health/homeward/rules/rules.tsv";
    private static final Map<String, LegendLine> LINES = read();

    private RuleBook() {}

    /** These rules in the table's order; what it does not know, such as a pack's, stands behind. */
    static List<String> ordered(Collection<String> rules) {
        return Stream.concat(
                        LINES.keySet().stream().filter(rules::contains),
                        rules.stream().filter(rule -> !LINES.containsKey(rule)).sorted())
                .distinct()
                .toList();
    }

    /** The numbers as they are printed, each derived one marked. */
    static String marked(Collection<String> rules) {
        return ordered(rules).stream()
                .map(rule -> line(rule).label().replace(' ', '\u00a0'))
                .collect(Collectors.joining(" "));
    }

    static LegendLine line(String rule) {
        return LINES.getOrDefault(rule, LegendLine.unknown(rule));
    }

    /** Every rule whose value the source leaves open. */
    static List<LegendLine> derived() {
        return LINES.values().stream().filter(LegendLine::derived).toList();
    }

    private static Map<String, LegendLine> read() {
        try (InputStream table = RuleBook.class.getResourceAsStream(TABLE)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> LegendLine.of(line.split("\t", -1)))
                    .collect(Collectors.toMap(LegendLine::rule, line -> line, (a, b) -> a, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
