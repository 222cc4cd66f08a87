package health.homeward.plans.rest.page;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the numbers on a page mean, and which of them no clinician has confirmed yet.
 *
 * @param elsewhere the derived rules that are not on this page, since they take part in screening or in other courses
 */
public record Legend(List<LegendLine> lines, List<LegendLine> derived, List<LegendLine> elsewhere) {

    static Legend of(Collection<String> rules) {
        List<LegendLine> lines =
                RuleBook.ordered(rules).stream().map(RuleBook::line).toList();
        return new Legend(
                lines,
                lines.stream().filter(LegendLine::derived).toList(),
                RuleBook.derived().stream()
                        .filter(Predicate.not(lines::contains))
                        .toList());
    }
}
