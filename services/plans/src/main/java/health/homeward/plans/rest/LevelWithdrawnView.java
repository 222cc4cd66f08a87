package health.homeward.plans.rest;

import health.homeward.plans.app.PreviewPlan;
import health.homeward.plans.domain.Level;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What follows from a therapist's lost level: nothing moves, and somebody else gives what asks for more. */
@Schema(name = "PlanPreviewLevelWithdrawn")
public record LevelWithdrawnView(
        UUID therapistId,
        Instant since,
        @Schema(description = "The level that is left") Level left,

        @Schema(description = "Running numbers of the coming sessions that this therapist may not give")
        List<Integer> mayNotGive,

        @Schema(description = "The rules of these sessions that forbid it (R2, R24, R57, R66b)")
        List<String> rules,

        String sentence) {

    static List<LevelWithdrawnView> of(PreviewPlan.Answer.Planned planned) {
        return planned.withdrawals().stream()
                .map(one -> new LevelWithdrawnView(
                        one.therapistId(),
                        one.since(),
                        one.left(),
                        one.mayNotGive(planned.course()),
                        one.rules(planned.course()),
                        one.reason(planned.course()).sentence()))
                .toList();
    }
}
