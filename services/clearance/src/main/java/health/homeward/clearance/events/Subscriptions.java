package health.homeward.clearance.events;

import health.homeward.outbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The four topics that the service listens to. */
@ApplicationScoped
class Subscriptions {
    private final Inbox inbox;
    private final ReferralFacts referrals;
    private final StopFacts stops;
    private final ConcernFacts concerns;
    private final PlanFacts plans;

    Subscriptions(Inbox inbox, ReferralFacts referrals, StopFacts stops, ConcernFacts concerns, PlanFacts plans) {
        this.inbox = inbox;
        this.referrals = referrals;
        this.stops = stops;
        this.concerns = concerns;
        this.plans = plans;
    }

    @Incoming("intake")
    Uni<Void> intake(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, referrals);
    }

    @Incoming("dispatch")
    Uni<Void> dispatch(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, stops);
    }

    @Incoming("teaching")
    Uni<Void> teaching(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, concerns);
    }

    @Incoming("plans")
    Uni<Void> plans(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, plans);
    }
}
