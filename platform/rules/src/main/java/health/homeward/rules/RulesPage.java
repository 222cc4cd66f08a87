package health.homeward.rules;

import java.util.stream.Collectors;

/** The matrix as a page for clinicians: what the rule says, how it is read, and which part of the product applies it. */
final class RulesPage {
    private static final String HEAD = """
            # Clinical rules

            Every rule of the source, how it is read where the source leaves it open, and which service applies it. E is enforced, W warns
            and can be overridden with a reason, C is a step or a printed instruction, D a catalogue, I information that is never promised.
            Values marked *derived* are not in the source: they are settings with a default, to be confirmed by clinicians before real use.
            `make rules` writes this page and names the classes and tests behind each line.

            | Rule | Kind | Source | What it says | In force in |
            |---|---|---|---|---|
            """;

    private RulesPage() {}

    static String of(RuleMatrix matrix) {
        return HEAD + matrix.lines().stream().map(RulesPage::line).collect(Collectors.joining());
    }

    private static String line(RuleMatrix.Line line) {
        ClinicalRule rule = line.rule();
        return "| %s | %s | %s | %s%s | %s |%n"
                .formatted(
                        rule.number(),
                        rule.kind(),
                        rule.source(),
                        rule.words(),
                        rule.derived() ? " *derived*" : "",
                        where(line));
    }

    private static String where(RuleMatrix.Line line) {
        return switch (line.standing()) {
            case IN_FORCE ->
                line.places().stream()
                        .map(place -> place.substring(0, place.indexOf(' ')))
                        .distinct()
                        .collect(Collectors.joining(", "));
            case NOT_APPLICABLE -> "not applicable: " + line.rule().notApplicable();
            case UNTRACED -> "**nowhere yet**";
        };
    }
}
