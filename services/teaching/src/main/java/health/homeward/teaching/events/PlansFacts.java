package health.homeward.teaching.events;

import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.app.LearnNews;
import health.homeward.teaching.domain.care.News;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** How the courses go on. */
@ApplicationScoped
class PlansFacts implements EventHandler {
    private final Bodies bodies;
    private final LearnNews learnNews;

    PlansFacts(Bodies bodies, LearnNews learnNews) {
        this.bodies = bodies;
        this.learnNews = learnNews;
    }

    @Override
    public String source() {
        return "plans";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "CoursePlanned" -> tx -> learn(event, tx, body(event).planned());
            case "SessionChanged" -> tx -> learn(event, tx, body(event).rearranged());
            case "CoursePaused" -> tx -> learn(event, tx, body(event).paused());
            case "CourseResumed" -> tx -> learn(event, tx, body(event).resumed());
            case "CourseCompleted" -> tx -> learn(event, tx, body(event).ended());
            case "StageReached" ->
                tx -> learn(event, tx, bodies.read(event, StageReachedV1.class).news());
            default -> Reaction.NONE;
        };
    }

    private CourseV1 body(IncomingEvent event) {
        return bodies.read(event, CourseV1.class);
    }

    private Uni<Void> learn(IncomingEvent event, Transaction tx, News news) {
        return learnNews.handle(tx, event.patientId(), news);
    }
}
