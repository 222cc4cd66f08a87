package health.homeward.clearance.domain.screening;

import health.homeward.clearance.domain.facts.Indication;
import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.PatientFacts;
import health.homeward.clearance.domain.facts.Side;
import health.homeward.clearance.domain.facts.Stroke;
import health.homeward.clearance.domain.facts.StrokeType;
import health.homeward.clearance.domain.facts.YesNo;
import java.util.Set;

/** The course that the patient is screened for, and what it is given for when somebody said so (R74). */
public record Course(CourseKind kind, Programme programme, Set<Indication> indications) {
    public static final Course FIRST = new Course(CourseKind.FIRST, Programme.STROKE);
    public static final Course CONSOLIDATION = new Course(CourseKind.CONSOLIDATION, Programme.STROKE);

    public Course {
        indications = indications == null ? Set.of() : Set.copyOf(indications);
    }

    public Course(CourseKind kind, Programme programme) {
        this(kind, programme, Set.of());
    }

    /** That no side is affected tells of no stroke. */
    private static boolean isTold(Stroke stroke) {
        boolean side = stroke.affectedSide() != Side.UNKNOWN && stroke.affectedSide() != Side.NONE;
        return side || stroke.type() != StrokeType.UNKNOWN || !stroke.onset().equals(Onset.UNKNOWN);
    }

    /**
     * The rules after a stroke bind a stroke programme, and everybody else who has had one, or is lame on one side for a cause that nobody
     * told: the stricter gate wins.
     */
    public boolean followsStroke(PatientFacts facts) {
        return programme == Programme.STROKE
                || indications.contains(Indication.STROKE)
                || isTold(facts.stroke())
                || facts.presentation().hemiplegia() == YesNo.YES;
    }
}
