package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Watches the topics of all services, as a hospital's integration engine would, and times what arrives. */
final class Bus implements AutoCloseable {
    private static final List<String> SERVICES = List.of("intake", "clearance", "plans", "dispatch", "teaching");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A fact as it arrived; {@code nanos} is {@link System#nanoTime()} at that moment. */
    record Fact(String type, UUID id, String patientId, JsonNode body, long nanos) {
        String text(String field) {
            return body.path(field).asText();
        }
    }

    private final List<Fact> facts = new ArrayList<>();
    private final ObjectMapper json = new ObjectMapper();
    private final KafkaConsumer<String, byte[]> consumer;

    Bus(String kafka, String prefix) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka, "fetch.max.wait.ms", 50),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = SERVICES.stream()
                .flatMap(service -> consumer.partitionsFor(prefix + "." + service).stream())
                .map(Bus::partition)
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        Thread.ofPlatform().daemon().name("bus").start(this::read);
    }

    private static TopicPartition partition(PartitionInfo info) {
        return new TopicPartition(info.topic(), info.partition());
    }

    /** Where a step begins: only facts that arrive after it count. */
    synchronized int mark() {
        return facts.size();
    }

    /** @throws StepFailed when no such fact arrives within 30 seconds of real time */
    Fact await(int since, String type, Predicate<Fact> wanted) {
        return awaitAll(since, type, wanted, 1).getLast();
    }

    /** @throws StepFailed when fewer than {@code count} such facts arrive within 30 seconds of real time */
    synchronized List<Fact> awaitAll(int since, String type, Predicate<Fact> wanted, int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            List<Fact> found = facts.subList(since, facts.size()).stream()
                    .filter(fact -> fact.type().equals(type) && wanted.test(fact))
                    .toList();
            long left = (end - System.nanoTime()) / 1_000_000;
            if (found.size() >= count) {
                return found;
            }
            if (left <= 0) {
                throw new StepFailed("%d of %d %s within %d s; there came %s"
                        .formatted(found.size(), count, type, PATIENCE.toSeconds(), typesSince(since)));
            }
            waitForMore(left);
        }
    }

    private List<String> typesSince(int since) {
        return facts.subList(since, facts.size()).stream().map(Fact::type).toList();
    }

    private void waitForMore(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StepFailed("Interrupted");
        }
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(this::keep);
            }
        } catch (WakeupException closed) {
            // close() woke it: the story is over.
        }
    }

    private synchronized void keep(ConsumerRecord<String, byte[]> record) {
        try {
            facts.add(new Fact(
                    type(record),
                    UUID.fromString(header(record, "ce_id")),
                    record.key(),
                    json.readTree(record.value()),
                    System.nanoTime()));
            notifyAll();
        } catch (IOException notOurs) {
            // Somebody else's record on the topic: the story does not wait for it.
        }
    }

    /** {@code health.homeward.plans.CoursePlanned.v1} → {@code CoursePlanned} */
    private static String type(ConsumerRecord<String, byte[]> record) {
        String[] parts = header(record, "ce_type").split("\\.");
        return parts[parts.length - 2];
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.wakeup();
    }
}
