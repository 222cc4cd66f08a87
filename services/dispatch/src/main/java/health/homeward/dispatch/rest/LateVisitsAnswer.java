package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.LiveDay.Estimate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Visits of today that will begin late, the latest first. */
@Schema(name = "LateVisits")
record LateVisitsAnswer(List<LateBody> items) {

    /** One of them. */
    @Schema(name = "LateVisit")
    record LateBody(
            UUID visitId,
            UUID therapistId,

            @Schema(description = "The start that people were told.")
            Instant start,

            Instant estimatedStart,
            int lateMinutes) {
        static LateBody of(Estimate late) {
            return new LateBody(
                    late.visit().id(),
                    late.slot().therapistId(),
                    late.slot().start(),
                    late.start(),
                    late.lateMinutes());
        }
    }

    static LateVisitsAnswer of(List<Estimate> late) {
        return new LateVisitsAnswer(late.stream().map(LateBody::of).toList());
    }
}
