package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import java.util.List;

/** What becomes of a command: the course's next state with its events, or every reason against it. */
public sealed interface Decision {

    /** Notes are deviations that were taken down, each with the rule it departs from. */
    record Accepted(Course course, List<CourseEvent> events, List<Reason> notes) implements Decision {

        public Accepted(Course course, List<CourseEvent> events) {
            this(course, events, List.of());
        }
    }

    record Refused(List<Reason> reasons) implements Decision {

        static Refused because(String rule, String code, String sentence) {
            return new Refused(List.of(new Reason(rule, code, sentence)));
        }
    }

    /** Nothing to do: the course stays as it is. */
    static Accepted unchanged(Course course) {
        return new Accepted(course, List.of());
    }
}
