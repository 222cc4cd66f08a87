package health.homeward.plans.rest.page;

import java.util.List;
import java.util.Set;

/** One line of the course's facts, with the rules that bound it. */
public record Fact(String label, String value, List<String> rules) {

    static Fact of(String label, String value, String... rules) {
        return new Fact(label, value, List.of(rules));
    }

    /** Without the rules that no session of this course answers to: another regimen has others. */
    Fact within(Set<String> applied) {
        return new Fact(label, value, rules.stream().filter(applied::contains).toList());
    }

    public String numbers() {
        return RuleBook.marked(rules);
    }
}
