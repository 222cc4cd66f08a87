package health.homeward.clearance.domain.screening;

/** The course that the patient is screened for. */
public record Course(CourseKind kind, Programme programme) {
    public static final Course FIRST = new Course(CourseKind.FIRST, Programme.STROKE);
    public static final Course CONSOLIDATION = new Course(CourseKind.CONSOLIDATION, Programme.STROKE);
}
