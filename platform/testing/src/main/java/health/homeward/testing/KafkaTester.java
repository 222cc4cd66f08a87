package health.homeward.testing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as the service under test can tell: writes events to topics and reads what it wrote. */
public final class KafkaTester implements AutoCloseable {

    private static final Clock CLOCK = Clock.systemUTC();

    private final String kafka = TestRun.stack().kafka();
    private final Producer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Map<String, Consumer<String, byte[]>> consumers = new HashMap<>();
    private final Map<String, List<ReceivedEvent>> received = new HashMap<>();

    /** Publishes an event of another service with fresh id and present time.
     * @param service whose event and topic it is, for example {@code clearance}
     * @param event its short name, for example {@code ClearanceGranted}
     * @return the event's id ({@code ce_id}) */
    public UUID publish(String service, String event, UUID patient, String hospital, String json) {
        UUID id = UUID.randomUUID();
        publish(service, patient.toString(), headers(id, service, event, patient, hospital), bytes(json));
        return id;
    }

    /** Publishes an event again under an id of the caller's choice, as Kafka does after a lost acknowledgement. */
    public void publishAs(UUID id, String service, String event, UUID patient, String hospital, String json) {
        publish(service, patient.toString(), headers(id, service, event, patient, hospital), bytes(json));
    }

    /** Publishes any bytes under any headers: poison.
     * @param topic the topic's name without the run's prefix */
    public void publish(String topic, String key, Map<String, String> headers, byte[] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(TestRun.topic(topic), key, value);
        headers.forEach((name, text) -> record.headers().add(name, bytes(text)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new AssertionError("Kafka did not take the record for " + topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The headers a well-formed event carries. */
    public static Map<String, String> headers(UUID id, String service, String event, UUID patient, String hospital) {
        return new HashMap<>(Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                id.toString(),
                "ce_source",
                "/" + service,
                "ce_type",
                "health.homeward." + service + "." + event + ".v1",
                "ce_time",
                CLOCK.instant().toString(),
                "ce_subject",
                patient.toString(),
                "ce_hospital",
                hospital,
                "content-type",
                "application/json"));
    }

    /** The first event in the topic, since the run began, that is wanted; waits for it.
     * @param topic the topic's name without the run's prefix */
    public ReceivedEvent await(String topic, Predicate<ReceivedEvent> wanted, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        do {
            for (ReceivedEvent event : all(topic)) {
                if (wanted.test(event)) {
                    return event;
                }
            }
        } while (System.nanoTime() < end);
        throw new AssertionError("Nothing of the wanted kind in " + topic + " within " + patience + "; there was: "
                + received.get(topic).stream().map(ReceivedEvent::type).toList());
    }

    /** The event of this short name about this patient; waits up to 20 s for it. */
    public ReceivedEvent await(String service, String event, UUID patient) {
        return await(
                service,
                found -> found.is(event) && found.subject().equals(patient.toString()),
                Duration.ofSeconds(20));
    }

    /** Everything that stands in the topic by now, in the order of each partition. */
    public synchronized List<ReceivedEvent> all(String topic) {
        Consumer<String, byte[]> consumer = consumers.computeIfAbsent(topic, this::reader);
        List<ReceivedEvent> events = received.computeIfAbsent(topic, name -> new ArrayList<>());
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        do {
            consumer.poll(Duration.ofMillis(20)).forEach(record -> events.add(event(record)));
        } while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue()));
        return List.copyOf(events);
    }

    private Consumer<String, byte[]> reader(String topic) {
        Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "enable.auto.commit", false),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TestRun.topic(topic)).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    private static ReceivedEvent event(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new ReceivedEvent(record.topic(), record.partition(), record.key(), headers, text(record.value()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() {
        producer.close();
        consumers.values().forEach(Consumer::close);
    }
}
