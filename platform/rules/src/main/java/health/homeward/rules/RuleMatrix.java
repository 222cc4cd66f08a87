package health.homeward.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The table beside the code: which rule is in force where, proven by which tests, and what fits nowhere. */
record RuleMatrix(List<Line> lines, SortedSet<RuleNumber> unknown) {

    /** One rule with its traces. */
    record Line(ClinicalRule rule, SortedSet<String> places, SortedSet<String> tests) {

        enum Standing {
            IN_FORCE,
            NOT_APPLICABLE,
            UNTRACED
        }

        /** In force only with a place that applies it and a test that is named after it. */
        Standing standing() {
            if (!rule.applies()) {
                return Standing.NOT_APPLICABLE;
            }
            return places.isEmpty() || tests.isEmpty() ? Standing.UNTRACED : Standing.IN_FORCE;
        }

        /** What is missing of an untraced rule, or empty. */
        String missing() {
            if (standing() != Standing.UNTRACED) {
                return "";
            }
            List<String> missing = new ArrayList<>();
            if (places.isEmpty()) {
                missing.add("no code names it");
            }
            if (tests.isEmpty()) {
                missing.add("no test is named after it");
            }
            return String.join(", ", missing);
        }
    }

    static RuleMatrix of(RuleTable table, Traces traces) {
        List<Line> lines = table.rules().stream()
                .map(rule -> new Line(
                        rule,
                        traces.inForce().getOrDefault(rule.number(), Collections.emptySortedSet()),
                        traces.proven().getOrDefault(rule.number(), Collections.emptySortedSet())))
                .toList();
        SortedSet<RuleNumber> unknown = new TreeSet<>();
        Stream.concat(traces.written().stream(), traces.proven().keySet().stream())
                .filter(number -> table.find(number).isEmpty())
                .forEach(unknown::add);
        return new RuleMatrix(lines, unknown);
    }

    long count(Line.Standing standing) {
        return lines.stream().filter(line -> line.standing() == standing).count();
    }

    boolean complete() {
        return count(Line.Standing.UNTRACED) == 0 && unknown.isEmpty();
    }
}
