package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Reason;
import java.util.ArrayList;
import java.util.List;

/** The therapist's own screen before every session (R43): every sign asked, each answered NO, and the patient conscious (R6). */
final class PreSessionCheck {

    private PreSessionCheck() {}

    static List<Reason> reasonsAgainst(Order order, BedsideCommand.Start start) {
        List<Reason> reasons = new ArrayList<>();
        if (start.conscious() != Answer.YES) {
            reasons.add(new Reason(
                    "R6",
                    "NOT_CONSCIOUS",
                    "Massage is given to a conscious patient only: do not start, raise a stop."));
        }
        List<Sign> asked = Sign.askedBefore(order);
        for (Sign sign : Sign.values()) {
            if (asked.contains(sign) || start.checks().containsKey(sign)) {
                reasons.addAll(reasonsAgainst(sign, start.checks().get(sign)));
            }
        }
        return reasons;
    }

    private static List<Reason> reasonsAgainst(Sign sign, Answer answer) {
        if (answer == null) {
            return List.of(new Reason(
                    "R43", sign + "_NOT_ANSWERED", "\"" + sign.question() + "\" must be answered before the session."));
        }
        return switch (answer) {
            case NO -> List.of();
            case YES ->
                List.of(new Reason(
                        sign.rule(),
                        sign.name(),
                        "\"" + sign.question() + "\" was answered yes: do not start, raise a stop."));
            case UNSURE ->
                List.of(new Reason(
                        "R42",
                        sign + "_UNSURE",
                        "\"" + sign.question()
                                + "\" was answered unsure: in doubt a doctor decides; do not start, raise a stop."));
        };
    }
}
