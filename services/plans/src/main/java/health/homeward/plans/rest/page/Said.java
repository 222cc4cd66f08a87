package health.homeward.plans.rest.page;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.Item;
import java.util.List;

/** A sentence and the rule that says it: a warning, a reason against the course, a line of a checklist. */
public record Said(String rule, String code, String sentence) {

    static List<Said> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new Said(reason.rule(), reason.code(), reason.sentence()))
                .toList();
    }

    static List<Said> items(List<Item> items) {
        return items.stream()
                .map(item -> new Said(item.rule(), item.code(), item.sentence()))
                .distinct()
                .toList();
    }

    public String number() {
        return RuleBook.marked(List.of(rule));
    }
}
