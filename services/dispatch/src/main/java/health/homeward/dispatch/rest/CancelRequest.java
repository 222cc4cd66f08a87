package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.CancelCause;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who called the visit off; the other causes of a cancellation are facts that no person states. */
@Schema(name = "CancelRequest")
record CancelRequest(@NotNull Side cause) {

    /** Whose wish it was. */
    @Schema(name = "CancelledBy")
    enum Side {
        COORDINATOR,
        PATIENT
    }

    CancelCause cancelCause() {
        return switch (cause) {
            case COORDINATOR -> CancelCause.COORDINATOR;
            case PATIENT -> CancelCause.PATIENT;
        };
    }
}
