package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Reason;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of a command: the course's next state with its events, or every reason against it. */
public sealed interface Decision {

    /** Notes are deviations that were taken down, each with the rule it departs from. */
    record Accepted(Course course, List<CourseEvent> events, List<Reason> notes) implements Decision {

        public Accepted(Course course, List<CourseEvent> events) {
            this(course, events, List.of());
        }

        /** What followed from it at once: the later state, both their events and notes. */
        Accepted then(Accepted next) {
            return new Accepted(
                    next.course(),
                    Stream.concat(events.stream(), next.events().stream()).toList(),
                    Stream.concat(notes.stream(), next.notes().stream()).toList());
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
