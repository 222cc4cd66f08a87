package health.homeward.plans.events;

import health.homeward.outbox.OutgoingEvent;
import health.homeward.plans.app.Told;
import health.homeward.plans.domain.course.CourseEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Gives what has happened to a course its published form. */
@ApplicationScoped
class CourseWire implements Function<Told, OutgoingEvent> {

    @Override
    public OutgoingEvent apply(Told told) {
        return switch (told.event()) {
            case CourseEvent.CoursePlanned event -> v1("CoursePlanned", told, CoursePlannedV1.of(told, event));
            case CourseEvent.SessionChanged event -> v1("SessionChanged", told, SessionChangedV1.of(told, event));
            case CourseEvent.CoursePaused event -> v1("CoursePaused", told, CoursePausedV1.of(told, event));
            case CourseEvent.CourseResumed event -> v1("CourseResumed", told, CourseResumedV1.of(told, event));
            case CourseEvent.StageReached event -> v1("StageReached", told, StageReachedV1.of(told, event));
            case CourseEvent.CourseCompleted event -> v1("CourseCompleted", told, CourseCompletedV1.of(told, event));
            case CourseEvent.CourseDue event -> v1("CourseDue", told, CourseDueV1.of(told, event));
        };
    }

    private static OutgoingEvent v1(String type, Told told, Object payload) {
        return OutgoingEvent.v1(type, told.patientId(), payload);
    }
}
