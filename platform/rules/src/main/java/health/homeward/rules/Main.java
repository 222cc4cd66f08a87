package health.homeward.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** {@code make rules}: prints the matrix, writes the clinicians' page, and fails on an untraced or unknown rule. */
public final class Main {
    private static final int PLACES_SHOWN = 3;

    private Main() {}

    /** @param args the repository's root */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        RuleMatrix matrix = RuleMatrix.of(RuleTable.read(), Traces.in(root));
        Files.writeString(root.resolve("docs/rules.md"), RulesPage.of(matrix));
        matrix.lines().forEach(line -> System.out.println(printed(line)));
        matrix.unknown()
                .forEach(number -> System.out.println(number + " stands in the code, and the table does not know it"));
        System.out.println("rules: %d in force, %d not applicable, %d untraced"
                .formatted(
                        matrix.count(RuleMatrix.Line.Standing.IN_FORCE),
                        matrix.count(RuleMatrix.Line.Standing.NOT_APPLICABLE),
                        matrix.count(RuleMatrix.Line.Standing.UNTRACED)));
        System.exit(matrix.complete() ? 0 : 1);
    }

    private static String printed(RuleMatrix.Line line) {
        ClinicalRule rule = line.rule();
        String traced =
                switch (line.standing()) {
                    case IN_FORCE -> some(line.places()) + "  proven by " + some(line.tests());
                    case NOT_APPLICABLE -> "not applicable: " + rule.notApplicable();
                    case UNTRACED -> "UNTRACED: " + line.missing();
                };
        return "%-5s %-4s %s".formatted(rule.number(), rule.kind(), traced);
    }

    private static String some(SortedSet<String> all) {
        String shown = all.stream().limit(PLACES_SHOWN).collect(Collectors.joining(", "));
        return all.size() > PLACES_SHOWN ? shown + " and " + (all.size() - PLACES_SHOWN) + " more" : shown;
    }
}
