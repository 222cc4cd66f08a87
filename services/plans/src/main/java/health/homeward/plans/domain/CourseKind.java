package health.homeward.plans.domain;

/** The first course after the stroke, or the one that consolidates its result after the break (R16). */
public enum CourseKind {
    FIRST,
    CONSOLIDATION
}
