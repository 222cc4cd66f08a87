package health.homeward.teaching.events;

import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
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
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "ClearanceGranted" -> tx -> learn(event, tx, body(event).granted());
            case "ClearanceResumed" -> tx -> learn(event, tx, body(event).resumed());
            case "ClearanceSuspended" -> tx -> learn(event, tx, body(event).held());
            case "ClearanceWithdrawn" -> tx -> learn(event, tx, body(event).withdrawn());
            default -> Reaction.NONE;
        };
    }

    private ClearanceV1 body(IncomingEvent event) {
        return bodies.read(event, ClearanceV1.class);
    }

    private Uni<Void> learn(IncomingEvent event, Transaction tx, News news) {
        return learnNews.handle(tx, event.patientId(), news);
    }
}
