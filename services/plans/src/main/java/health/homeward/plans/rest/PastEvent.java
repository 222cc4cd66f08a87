package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.course.EndReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something else that happened. */
@Schema(name = "PlanPreviewEvent")
public record PastEvent(
        @NotNull Instant at,
        @NotNull Kind kind,

        @Pattern(regexp = "R[1-9][0-9]?[a-e]?") @Schema(description = "The rule behind a suspension", examples = "R36")
        String rule,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
        @Schema(description = "The finding behind a suspension", examples = "FEVER")
        String code,

        @Schema(description = "The corrected side") Side side,

        @Schema(description = "At ENDED, why: ending early needs a reason (R14)")
        EndReason reason,

        @Schema(description = "Whose level was withdrawn; the therapist of sessions that name none when left out")
        UUID therapistId,

        @Schema(description = "At LEVEL_WITHDRAWN, what is left; NOVICE when left out (R57)")
        Level level,

        @Size(max = 20)
        @Schema(
                description =
                        "At a resumption, the areas left out from then on (R37); those of the decision when left out")
        List<@NotNull Area> areasLeftOut) {

    /** What may happen to a course beside its sessions. */
    @Schema(name = "PlanPreviewEventKind")
    public enum Kind {
        CLEARANCE_SUSPENDED,
        CLEARANCE_RESUMED,
        RESUMED_BY_NEUROLOGIST,
        BED_REST_BEGAN,
        BED_REST_ENDED,
        DISCHARGED,
        READMITTED,
        SIDE_CORRECTED,
        LEVEL_WITHDRAWN,
        ENDED
    }
}
