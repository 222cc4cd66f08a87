package health.homeward.teaching.events;

import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.app.LearnNews;
import health.homeward.teaching.domain.care.News;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What the neurologists decide. */
@ApplicationScoped
class ClearanceFacts implements EventHandler {
    private final Bodies bodies;
    private final LearnNews learnNews;

    ClearanceFacts(Bodies bodies, LearnNews learnNews) {
        this.bodies = bodies;
        this.learnNews = learnNews;
    }

    @Override
    public String source() {
        return "clearance";
    }

    @Override
    public Uni<Void> on(IncomingEvent event, Transaction tx) {
        return switch (event.type()) {
            case "ClearanceGranted" -> learn(event, tx, body(event).granted());
            case "ClearanceResumed" -> learn(event, tx, body(event).resumed());
            case "ClearanceSuspended" -> learn(event, tx, body(event).held());
            case "ClearanceWithdrawn" -> learn(event, tx, body(event).withdrawn());
            default -> Uni.createFrom().voidItem();
        };
    }

    private ClearanceV1 body(IncomingEvent event) {
        return bodies.read(event, ClearanceV1.class);
    }

    private Uni<Void> learn(IncomingEvent event, Transaction tx, News news) {
        return learnNews.handle(tx, event.patientId(), news);
    }
}
