package health.homeward.teaching.domain.permission;

import health.homeward.teaching.domain.Area;
import health.homeward.teaching.domain.Technique;
import health.homeward.teaching.domain.care.Care;
import health.homeward.teaching.domain.care.Caregiver;
import health.homeward.teaching.domain.care.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One caregiver, one patient, one day: all that a permission is computed from. */
public record Situation(Care care, Caregiver caregiver, Set<Technique> signedOff, LocalDate today) {
    public Situation {
        signedOff = Set.copyOf(signedOff);
    }

    Optional<Stage> stage() {
        return care.stage();
    }

    /** R34b: what was signed off, is in the plan's present stage, and belongs to R30 at all. */
    Set<Technique> movements() {
        var left = EnumSet.noneOf(Technique.class);
        left.addAll(Technique.AFTER_STROKE);
        left.retainAll(signedOff);
        left.retainAll(stage().map(Stage::techniques).orElse(Set.of()));
        return left;
    }

    /** The stage's areas that can be reached in a position that the stage allows (R18–R23). */
    Collection<Area> areas() {
        return stage().map(Reach::of).map(reach -> reach.positions().keySet()).orElse(Set.of());
    }

    /** The last day that both the plan and the neurologist's word cover (R7). */
    Optional<LocalDate> until() {
        var cleared = care.clearance().flatMap(clearance -> clearance.validUntil());
        return care.course().flatMap(course -> course.lastDay()).map(last -> cleared.filter(day -> day.isBefore(last))
                .orElse(last));
    }

    @Override
    public String toString() {
        return "Situation[redacted]";
    }
}
