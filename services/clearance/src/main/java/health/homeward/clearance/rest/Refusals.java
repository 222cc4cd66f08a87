package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.Reason;
import health.homeward.web.Answer;
import java.util.List;

/** Says a refusal in the words of the web: 409 with every reason. */
final class Refusals {
    private Refusals() {}

    static Answer refused(List<Reason> reasons) {
        return Answer.refused(said(reasons));
    }

    static List<health.homeward.web.Reason> said(List<Reason> reasons) {
        return reasons.stream().map(Refusals::said).distinct().toList();
    }

    private static health.homeward.web.Reason said(Reason reason) {
        String rule = reason.rule().isNumbered() ? reason.rule().name() : null;
        return health.homeward.web.Reason.ofRule(rule, reason.code(), reason.sentence());
    }
}
