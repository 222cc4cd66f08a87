package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.planning.Difference;
import health.homeward.dispatch.domain.planning.Supposition;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.dispatch.domain.visit.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be otherwise; nothing of it is kept. */
@Schema(name = "WhatIf")
record WhatIfAnswer(
        TotalsBody before,
        TotalsBody after,

        @Schema(description = "Ids that the answer gives to the supposed therapists, in the order of the request.")
        List<UUID> more,

        @Schema(description = "Visits with another appointment, or with none before or after, by date.")
        List<ChangedBody> visits) {

    /** A plan in figures. */
    @Schema(name = "PlanTotals")
    record TotalsBody(
            int placed,
            int unplaced,

            @Schema(description = "Ways to the visits, in minutes, without the ways back.")
            int travelMinutes) {
        static TotalsBody of(Difference.Totals totals) {
            return new TotalsBody(totals.placed(), totals.unplaced(), totals.travelMinutes());
        }
    }

    /** An appointment. */
    @Schema(name = "Appointment")
    record AppointmentBody(UUID therapistId, Instant start, Instant end) {
        static AppointmentBody of(Slot slot) {
            return new AppointmentBody(slot.therapistId(), slot.start(), slot.end());
        }
    }

    /** One visit that would change. */
    @Schema(name = "WhatIfVisit")
    record ChangedBody(
            UUID visitId,
            LocalDate date,

            @Schema(description = "The patient was promised what would change.")
            boolean promised,

            AppointmentBody before,
            AppointmentBody after) {
        static ChangedBody of(Difference.Changed changed) {
            return new ChangedBody(
                    changed.demand().visitId(),
                    changed.demand().order().when().date(),
                    changed.isPromised(),
                    changed.before().map(AppointmentBody::of).orElse(null),
                    changed.after().map(AppointmentBody::of).orElse(null));
        }
    }

    static WhatIfAnswer of(Supposition supposition, Difference difference) {
        return new WhatIfAnswer(
                TotalsBody.of(difference.before()),
                TotalsBody.of(difference.after()),
                supposition.more().stream().map(Therapist::id).toList(),
                difference.visits().stream().map(ChangedBody::of).toList());
    }
}
