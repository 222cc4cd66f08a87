package health.homeward.plans.events;

import health.homeward.outbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** All topics that this service listens to. */
@ApplicationScoped
class Subscriptions {
    private final Inbox inbox;
    private final ClearanceFacts clearance;
    private final IntakeFacts intake;
    private final DispatchFacts dispatch;

    Subscriptions(Inbox inbox, ClearanceFacts clearance, IntakeFacts intake, DispatchFacts dispatch) {
        this.inbox = inbox;
        this.clearance = clearance;
        this.intake = intake;
        this.dispatch = dispatch;
    }

    @Incoming("clearance")
    Uni<Void> clearance(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, clearance);
    }

    @Incoming("intake")
    Uni<Void> intake(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, intake);
    }

    @Incoming("dispatch")
    Uni<Void> dispatch(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, dispatch);
    }
}
