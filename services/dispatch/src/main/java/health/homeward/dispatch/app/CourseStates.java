package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Course;
import health.homeward.dispatch.domain.Course.State;
import health.homeward.dispatch.domain.visit.SessionNews;
import health.homeward.dispatch.store.Courses;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Follows a course through pause, resumption and end, and keeps its visits accordingly. */
@ApplicationScoped
public class CourseStates {

    private final Courses courses;
    private final FollowCourse follow;
    private final ReleaseVisits release;

    CourseStates(Courses courses, FollowCourse follow, ReleaseVisits release) {
        this.courses = courses;
        this.follow = follow;
        this.release = release;
    }

    /** A new course with its sessions. */
    public Uni<Void> planned(Course course, Function<Course, List<SessionNews>> news, Transaction tx) {
        return follow.begin(course, tx).chain(() -> changed(course.id(), Optional.empty(), news, tx));
    }

    /**
     * Some sessions of a known course changed.
     *
     * @param bedRest whether the patient keeps to bed now (R24); empty when that is as it was
     */
    public Uni<Void> changed(
            UUID courseId, Optional<Boolean> bedRest, Function<Course, List<SessionNews>> news, Transaction tx) {
        return known(courseId, tx)
                .map(course -> bedRest.map(course::keepingToBed).orElse(course))
                .call(course -> courses.keep(course, tx))
                .chain(course -> follow.sessions(course, news.apply(course), tx));
    }

    /** The course is on hold: all coming visits of its patient are given up now. */
    public Uni<Void> paused(UUID courseId, Optional<UUID> causeId, Transaction tx) {
        return known(courseId, tx)
                .chain(course -> course.state() == State.CLOSED
                        ? Uni.createFrom().voidItem()
                        : courses.keep(course.in(State.HELD), tx))
                .chain(() -> known(courseId, tx))
                .chain(course -> release.hold(course.patientId(), causeId, tx));
    }

    /** The course goes on: its sessions come back on their new dates. */
    public Uni<Void> resumed(UUID courseId, Instant at, Function<Course, List<SessionNews>> news, Transaction tx) {
        return known(courseId, tx)
                .chain(course -> course.state() == State.CLOSED
                        ? Uni.createFrom().voidItem()
                        : courses.keep(course.resumedAt(at), tx))
                .chain(() -> changed(courseId, Optional.empty(), news, tx));
    }

    /** The course is over, complete or not. */
    public Uni<Void> completed(UUID courseId, Transaction tx) {
        return known(courseId, tx)
                .chain(course -> courses.keep(course.in(State.CLOSED), tx))
                .chain(() -> release.withdrawCourse(courseId, tx));
    }

    private Uni<Course> known(UUID courseId, Transaction tx) {
        return courses.lock(courseId, tx)
                .map(found -> found.orElseThrow(
                        () -> new IllegalStateException("Course " + courseId + " was never planned")));
    }
}
