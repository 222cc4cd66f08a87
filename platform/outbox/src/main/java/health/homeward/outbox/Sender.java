package health.homeward.outbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/** Writes outbox rows as CloudEvents (binary mode) to the service's own topic, keyed by patient. */
@ApplicationScoped
class Sender {
    private static final Logger LOG = Logger.getLogger(Sender.class);

    private final MutinyEmitter<String> emitter;
    private final String service;
    private final String topic;

    Sender(
            @Channel("outbox") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER) MutinyEmitter<String> emitter,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "homeward.topics.prefix") String prefix) {
        this.emitter = emitter;
        this.service = service;
        this.topic = prefix + "." + service;
    }

    /** Sends one patient's rows, each after the acknowledgement of the one before; answers the ids that arrived. */
    Uni<List<Long>> sendInOrder(List<Outbox.Pending> rows) {
        List<Long> sent = new ArrayList<>();
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> emitter.sendMessage(message(row))
                        .invoke(() -> {
                            sent.add(row.id());
                            LOG.debugf("Sent %s %s", row.type(), row.eventId());
                        })
                        .replaceWith(row.id()))
                .collect()
                .asList()
                .onFailure()
                .invoke(failure ->
                        LOG.warnf("Kafka did not take an event, it stays in the outbox: %s", Trouble.named(failure)))
                .onFailure()
                .recoverWithItem(() -> sent);
    }

    private Message<String> message(Outbox.Pending row) {
        return Message.of(row.payload())
                .addMetadata(OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(topic)
                        .withKey(row.patientId().toString())
                        .withHeaders(headers(row))
                        .build());
    }

    private Headers headers(Outbox.Pending row) {
        RecordHeaders headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.eventId().toString());
        put(headers, "ce_source", "/" + service);
        put(headers, "ce_type", "health.homeward." + service + "." + row.type() + ".v" + row.version());
        put(headers, "ce_time", row.occurredAt().toInstant().toString());
        put(headers, "ce_subject", row.patientId().toString());
        put(headers, "ce_hospital", row.hospital());
        put(headers, "content-type", "application/json");
        return headers;
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
