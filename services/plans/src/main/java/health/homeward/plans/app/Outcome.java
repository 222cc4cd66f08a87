package health.homeward.plans.app;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.course.KnownCourse;
import java.util.List;

/** What a use case comes to: a course in its new state with warnings, every reason against it, or that there is no such thing. */
public sealed interface Outcome {

    record Done(KnownCourse course, List<Reason> warnings) implements Outcome {}

    record Refused(List<Reason> reasons) implements Outcome {}

    record Unknown(String what) implements Outcome {}
}
