package health.homeward.plans.rest;

import health.homeward.plans.app.Outcome;
import health.homeward.plans.domain.Reason;
import health.homeward.web.Answer;
import health.homeward.web.Problems;
import java.util.List;
import java.util.function.Function;

/** What a use case comes to, as an answer over HTTP. */
final class Answers {

    private Answers() {}

    static Answer of(Outcome outcome, Function<Outcome.Done, Answer> done) {
        return switch (outcome) {
            case Outcome.Done accepted -> done.apply(accepted);
            case Outcome.Refused refused -> Answer.refused(reasons(refused.reasons()));
            case Outcome.Unknown unknown -> throw Problems.notFound(unknown.what());
        };
    }

    static List<health.homeward.web.Reason> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> health.homeward.web.Reason.ofRule(reason.rule(), reason.code(), reason.sentence()))
                .toList();
    }
}
