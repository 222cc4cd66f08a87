package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.Order;
import health.homeward.dispatch.domain.visit.Sign;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to be answered before a session, with the rule behind it. */
@Schema(name = "Check")
record CheckBody(String code, String question, String rule) {

    static final CheckBody CONSCIOUS = new CheckBody("CONSCIOUS", "Is the patient conscious?", "R6");

    static List<CheckBody> of(Order order) {
        return Sign.askedBefore(order).stream()
                .map(sign -> new CheckBody(sign.name(), sign.question(), sign.rule()))
                .toList();
    }
}
