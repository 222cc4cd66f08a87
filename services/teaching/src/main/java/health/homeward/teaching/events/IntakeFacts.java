package health.homeward.teaching.events;

import health.homeward.outbox.EventHandler;
import health.homeward.outbox.IncomingEvent;
import health.homeward.outbox.Reaction;
import health.homeward.outbox.Transaction;
import health.homeward.teaching.app.LearnCaregiver;
import health.homeward.teaching.app.LearnNews;
import health.homeward.teaching.domain.care.News;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** What intake tells about patients and their caregivers. */
@ApplicationScoped
class IntakeFacts implements EventHandler {
    private final Bodies bodies;
    private final LearnNews learnNews;
    private final LearnCaregiver learnCaregiver;

    IntakeFacts(Bodies bodies, LearnNews learnNews, LearnCaregiver learnCaregiver) {
        this.bodies = bodies;
        this.learnNews = learnNews;
        this.learnCaregiver = learnCaregiver;
    }

    @Override
    public String source() {
        return "intake";
    }

    @Override
    public Reaction reactionTo(IncomingEvent event) {
        return switch (event.type()) {
            case "ReferralSubmitted", "ReferralCorrected" ->
                tx -> learn(event, tx, bodies.read(event, ReferralV1.class).news());
            case "ReferralWithdrawn" ->
                tx -> learn(
                        event, tx, bodies.read(event, ReferralWithdrawnV1.class).news());
            case "ConditionReported" ->
                tx -> bodies.read(event, ConditionReportedV1.class)
                        .news()
                        .map(news -> learn(event, tx, news))
                        .orElse(Uni.createFrom().voidItem());
            case "CaregiverChanged" ->
                tx -> learnCaregiver.handle(
                        tx, bodies.read(event, CaregiverChangedV1.class).caregiver(event.patientId()));
            default -> Reaction.NONE;
        };
    }

    private Uni<Void> learn(IncomingEvent event, Transaction tx, News news) {
        return learnNews.handle(tx, event.patientId(), news);
    }
}
