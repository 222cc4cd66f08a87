package health.homeward.dispatch.events;

import health.homeward.outbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The topics that this service reads, all in one place. */
@ApplicationScoped
class Subscriptions {

    private final Inbox inbox;
    private final IntakeFacts intake;
    private final ClearanceFacts clearance;
    private final PlansFacts plans;

    Subscriptions(Inbox inbox, IntakeFacts intake, ClearanceFacts clearance, PlansFacts plans) {
        this.inbox = inbox;
        this.intake = intake;
        this.clearance = clearance;
        this.plans = plans;
    }

    @Incoming("intake")
    Uni<Void> intake(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, intake);
    }

    @Incoming("clearance")
    Uni<Void> clearance(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, clearance);
    }

    @Incoming("plans")
    Uni<Void> plans(ConsumerRecord<String, byte[]> record) {
        return inbox.receive(record, plans);
    }
}
