package health.homeward.plans.rest;

import health.homeward.plans.domain.Reason;
import java.util.List;

/** A rule with its code and sentence. */
public record RuleView(String rule, String code, String sentence) {

    static List<RuleView> of(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> new RuleView(reason.rule(), reason.code(), reason.sentence()))
                .toList();
    }
}
