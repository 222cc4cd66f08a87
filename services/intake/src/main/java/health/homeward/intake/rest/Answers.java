package health.homeward.intake.rest;

import health.homeward.intake.app.Outcome;
import health.homeward.intake.domain.Reason;
import health.homeward.web.Answer;
import health.homeward.web.Problems;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns outcomes into answers. */
final class Answers {
    private Answers() {}

    static Answer of(Outcome outcome, Function<Outcome.Done, Answer> done) {
        return switch (outcome) {
            case Outcome.Done changed -> done.apply(changed);
            case Outcome.Refused refused -> refused(refused);
            case Outcome.NotFound notFound -> throw Problems.notFound("referral");
        };
    }

    static Answer changed(Outcome outcome) {
        return of(outcome, done -> Answer.ok(done.after().version(), ChangedView.of(done)));
    }

    private static Answer refused(Outcome.Refused refused) {
        if (refused.reasons().stream().anyMatch(reason -> reason.code().equals("CAREGIVER_UNKNOWN"))) {
            throw Problems.notFound("caregiver");
        }
        List<health.homeward.web.Reason> reasons =
                refused.reasons().stream().map(Answers::reason).toList();
        return refused.twin() == null
                ? Answer.refused(reasons)
                : Answer.refused(reasons, Map.of("referralId", refused.twin()));
    }

    private static health.homeward.web.Reason reason(Reason reason) {
        return new health.homeward.web.Reason(reason.rule(), reason.code(), reason.sentence(), reason.field());
    }
}
