package health.homeward.plans.domain.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** When the clock has to look at a course again: a session nobody told of (R12), a clearance running out (R7), a recall (R15). */
public final class NextLook {

    private NextLook() {}

    public static Optional<Instant> at(Course course, Duration grace) {
        return switch (course) {
            case Course.Open open ->
                Stream.concat(silence(open, grace), expiry(open)).min(Instant::compareTo);
            case Course.Completed done -> recall(course, done.recall());
            case Course.Ended ended -> recall(course, ended.recall());
        };
    }

    private static Stream<Instant> silence(Course.Open course, Duration grace) {
        return course.body()
                .sessions()
                .of(Session.Planned.class)
                .map(planned -> planned.plan().slot().latest().plus(grace).plusSeconds(1));
    }

    private static Stream<Instant> expiry(Course.Open course) {
        LocalDate until = course.body().terms().clearance().window().validUntil();
        return course instanceof Course.Paused || until == null
                ? Stream.empty()
                : Stream.of(startOf(course, until.plusDays(1)));
    }

    private static Optional<Instant> recall(Course course, Recall recall) {
        return switch (recall.status()) {
            case WAITING -> Optional.of(startOf(course, recall.window().from()));
            case DUE -> Optional.of(startOf(course, recall.window().until().plusDays(1)));
            case OVERDUE, ANSWERED, NONE -> Optional.empty();
        };
    }

    private static Instant startOf(Course course, LocalDate date) {
        return date.atStartOfDay(course.body().terms().day().zone()).toInstant();
    }
}
