package health.homeward.dispatch.events;

import health.homeward.dispatch.app.CourseStates;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Follows courses and turns their home sessions into visits. */
@ApplicationScoped
class PlansFacts implements EventHandler {

    private final FactReader reader;
    private final CourseStates courses;

    PlansFacts(FactReader reader, CourseStates courses) {
        this.reader = reader;
        this.courses = courses;
    }

    @Override
    public String source() {
        return "plans";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "CoursePlanned" ->
                tx -> {
                    CoursePlannedV1 fact = reader.read(event, CoursePlannedV1.class);
                    return courses.planned(fact.course(), course -> SessionV1.news(fact.sessions(), course), tx);
                };
            case "SessionChanged" ->
                tx -> {
                    SessionChangedV1 fact = reader.read(event, SessionChangedV1.class);
                    return courses.changed(
                            fact.courseId(),
                            fact.keepingToBed(),
                            course -> SessionV1.news(fact.sessions(), course),
                            tx);
                };
            case "CoursePaused" ->
                tx -> {
                    CoursePausedV1 fact = reader.read(event, CoursePausedV1.class);
                    return courses.paused(fact.courseId(), Optional.ofNullable(fact.causeId()), tx);
                };
            case "CourseResumed" ->
                tx -> {
                    CourseResumedV1 fact = reader.read(event, CourseResumedV1.class);
                    return courses.resumed(
                            fact.courseId(), fact.resumedAt(), course -> SessionV1.news(fact.sessions(), course), tx);
                };
            case "CourseCompleted" ->
                tx -> courses.completed(
                        reader.read(event, CourseCompletedV1.class).courseId(), tx);
            default -> Reaction.NONE;
        };
    }
}
