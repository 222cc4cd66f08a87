package health.homeward.dispatch.rest;

import health.homeward.dispatch.domain.visit.VisitState.Obstacle;
import health.homeward.web.Reason;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One reason why nobody comes. */
@Schema(name = "Obstacle")
record ObstacleBody(
        @Schema(description = "Whom it keeps from coming; absent when it stands against the visit itself.")
        UUID therapistId,

        @Schema(description = "Number of the clinical rule, absent where none applies.")
        String rule,

        String code,
        String sentence) {

    static ObstacleBody of(Obstacle obstacle) {
        Reason reason = Outcomes.reason(obstacle.reason());
        return new ObstacleBody(obstacle.therapistId().orElse(null), reason.rule(), reason.code(), reason.sentence());
    }
}
