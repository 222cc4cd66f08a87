package health.homeward.clearance.domain.screening;

/** Which course is sought: the first after the stroke, or a later one that consolidates it (R16). */
public enum CourseKind {
    FIRST,
    CONSOLIDATION
}
