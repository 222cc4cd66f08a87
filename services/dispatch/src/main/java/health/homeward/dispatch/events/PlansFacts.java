package health.homeward.dispatch.events;

import health.homeward.dispatch.app.CourseStates;
import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
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
    public Uni<Void> on(IncomingEvent event, Transaction tx) {
        return switch (event.type()) {
            case "CoursePlanned" -> {
                CoursePlannedV1 fact = reader.read(event, CoursePlannedV1.class);
                yield courses.planned(fact.course(), course -> SessionV1.news(fact.sessions(), course), tx);
            }
            case "SessionChanged" -> {
                SessionChangedV1 fact = reader.read(event, SessionChangedV1.class);
                yield courses.changed(fact.courseId(), course -> SessionV1.news(fact.sessions(), course), tx);
            }
            case "CoursePaused" -> {
                CoursePausedV1 fact = reader.read(event, CoursePausedV1.class);
                yield courses.paused(fact.courseId(), Optional.ofNullable(fact.causeId()), tx);
            }
            case "CourseResumed" -> {
                CourseResumedV1 fact = reader.read(event, CourseResumedV1.class);
                yield courses.resumed(
                        fact.courseId(), fact.resumedAt(), course -> SessionV1.news(fact.sessions(), course), tx);
            }
            case "CourseCompleted" ->
                courses.completed(reader.read(event, CourseCompletedV1.class).courseId(), tx);
            default -> Uni.createFrom().voidItem();
        };
    }
}
