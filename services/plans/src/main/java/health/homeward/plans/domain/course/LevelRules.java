package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.compile.Because;
import health.homeward.plans.domain.compile.SessionPlan;
import health.homeward.plans.domain.compile.Terms;
import java.util.List;

/** Which rules keep a therapist from a session: at home R2, in bed R24, a beginner R57, the highly qualified only R66b. */
final class LevelRules {
    private LevelRules() {}

    /** @param level what the therapist holds; null is not known, and nothing is said against it */
    static List<String> against(Level level, SessionPlan plan, Terms terms) {
        if (level == null || level.covers(plan.content().level())) {
            return List.of();
        }
        boolean experienced = level.covers(Level.EXPERIENCED);
        return experienced
                ? List.of(terms.regimen().conduct().manner().rules().level())
                : Because.of(plan, terms).level();
    }
}
