package health.homeward.plans.rest;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.course.MissCause;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a session. */
@Schema(name = "PlanPreviewSession")
public record PastSession(
        @NotNull LocalDate date,
        @NotNull Outcome outcome,

        @Schema(
                description =
                        "Hands-on minutes, 0 to 600; the planned ones when left out of a session given in full, asked for of one shortened or stopped")
        Integer minutes,

        @Schema(description = "It hurt anew (R32)") boolean newPain,

        @Size(max = 20) List<@NotNull Area> areas,

        @Schema(description = "Who gave it; one and the same therapist wherever it is left out")
        UUID therapistId,

        @Schema(description = "The therapist's level; not known when left out")
        Level level,

        @Schema(description = "When it began; the first instant of its window when left out")
        Instant startedAt,

        MissCause missed) {

    /** How a session ended. */
    @Schema(name = "PlanPreviewOutcome")
    public enum Outcome {
        GIVEN,
        SHORTENED,
        STOPPED,
        MISSED
    }

    /** Nobody says how long it lasted, and it did not last as planned. */
    boolean lacksMinutes() {
        return minutes == null && (outcome == Outcome.SHORTENED || outcome == Outcome.STOPPED);
    }
}
