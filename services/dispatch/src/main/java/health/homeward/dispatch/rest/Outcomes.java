package health.homeward.dispatch.rest;

import health.homeward.dispatch.app.Outcome;
import health.homeward.web.Answer;
import health.homeward.web.Problems;
import health.homeward.web.Reason;
import java.util.List;
import java.util.function.BiFunction;

/** How a use case's outcome is answered: done as the caller says, refused as 409, unknown as 404. */
final class Outcomes {

    private Outcomes() {}

    static <T> Answer answer(Outcome<T> outcome, String what, BiFunction<T, Long, Answer> done) {
        return switch (outcome) {
            case Outcome.Done<T> finished -> done.apply(finished.value(), finished.version());
            case Outcome.Refused<T> refused -> Answer.refused(reasons(refused.reasons()));
            case Outcome.Unknown<T> _ -> throw Problems.notFound(what);
        };
    }

    static List<Reason> reasons(List<health.homeward.dispatch.domain.Reason> reasons) {
        return reasons.stream().map(Outcomes::reason).toList();
    }

    /** A clinical rule keeps its number; rules of this service's own work have none. */
    static Reason reason(health.homeward.dispatch.domain.Reason reason) {
        String rule = reason.rule().equals(health.homeward.dispatch.domain.Reason.WORK) ? null : reason.rule();
        return Reason.ofRule(rule, reason.code(), reason.sentence());
    }
}
