package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.CaseState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case's state, as the API names it. */
@Schema(name = "CaseState")
public enum StateWord {
    PENDING,
    DEFERRED,
    GRANTED,
    EXPIRED,
    SUSPENDED,
    REFUSED,
    CONCLUDED,
    WITHDRAWN;

    static StateWord of(CaseState state) {
        return valueOf(state.word());
    }
}
