package health.homeward.clearance.rest;

import health.homeward.clearance.domain.decision.CaseState;
import health.homeward.clearance.domain.decision.Suspension;
import health.homeward.clearance.domain.screening.Reporter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when and through whom the grant rests. */
@Schema(name = "SuspensionNow")
public record SuspensionView(Instant since, Reporter source, UUID causeId, LocalDate recheckBy) {
    static SuspensionView of(CaseState state) {
        return state instanceof CaseState.Suspended suspended ? of(suspended.suspension()) : null;
    }

    private static SuspensionView of(Suspension suspension) {
        return new SuspensionView(suspension.since(), suspension.source(), suspension.cause(), suspension.recheckBy());
    }
}
