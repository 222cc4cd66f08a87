package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.compile.Compilation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Judges one patient's history by the table of clinical rules alone: it reads what the product did and calls none of the
 * product's rules, so that both would have to be wrong in the same way for a fault to stay hidden.
 */
public final class Oracle {
    private final Ledger ledger = new Ledger();
    private final CaseWatch cleared = new CaseWatch();
    private final Map<UUID, CourseWatch> courses = new HashMap<>();

    public void see(Moment moment) {
        ledger.at(moment.at());
        switch (moment) {
            case Moment.Opened opened -> cleared.opened(opened);
            case Moment.Ruled ruled -> cleared.ruled(ruled, ledger);
            case Moment.Ordered ordered -> ordered(ordered);
            case Moment.Changed changed -> {
                CourseWatch course = courses.get(changed.before().body().courseId());
                if (course != null) {
                    course.changed(changed);
                }
            }
        }
    }

    public List<Violation> violations() {
        return ledger.violations();
    }

    private void ordered(Moment.Ordered ordered) {
        CourseWatch course = new CourseWatch(ordered, cleared, ledger);
        new OrderCheck(ordered, course.aims(ordered.truth())).check(ledger);
        if (ordered.result() instanceof Compilation.Compiled compiled) {
            courses.put(ordered.order().courseId(), course);
            course.compiled(ordered, compiled);
        }
    }
}
