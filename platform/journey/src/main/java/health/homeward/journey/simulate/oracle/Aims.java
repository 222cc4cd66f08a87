package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.CourseKind;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.Prescription;

/** What the sessions of a course are measured by: the order, the decision in force, the target, and what is true of the patient. */
record Aims(Moment.Order order, Clearance clearance, int target, Truth truth, boolean healthyInside) {
    /** Whether these are the very same circumstances, so that nothing has to be examined anew. */
    boolean same(Aims other) {
        return other != null
                && clearance == other.clearance
                && truth == other.truth
                && target == other.target
                && healthyInside == other.healthyInside;
    }

    Prescription prescription() {
        return order.prescription();
    }

    boolean stroke() {
        return order.regimen().code().equals(Bounds.STROKE);
    }

    /** A stroke that was told keeps its rules in any regimen. */
    boolean hadStroke() {
        return stroke()
                || clearance.bedside().strokeType() != StrokeType.UNKNOWN
                || clearance.window().onset() != null;
    }

    boolean consolidates() {
        return clearance.courseKind() == CourseKind.CONSOLIDATION;
    }

    /** R23: only in the last third at full duration, or in a consolidation; and by the neurologist's word. */
    boolean proneAt(int procedure, int minutes) {
        boolean late = 3 * procedure > 2 * prescription().procedures() && minutes >= target;
        return healthyInside && (!hadStroke() || clearance.permissions().prone() && (late || consolidates()));
    }
}
