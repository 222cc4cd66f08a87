package health.homeward.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A fact as it arrived; {@code nanos} is {@link System#nanoTime()} at that moment. Read only by whom it concerns. */
    record Fact(String type, UUID id, String patientId, byte[] value, long nanos) {
        JsonNode body() {
            try {
                return JSON.readTree(value);
            } catch (IOException e) {
                throw new StepFailed("%s %s is no JSON".formatted(type, id));
            }
        }

        String text(String field) {
            return body().path(field).asText();
        }
    }

    private final List<Fact> facts = new ArrayList<>();
    private int forgotten;
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();
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
        return forgotten + facts.size();
    }

    /** Lets go of all facts so far, when no step is under way that could ask for them. */
    synchronized void forget() {
        forgotten += facts.size();
        facts.clear();
    }

    private List<Fact> after(int mark) {
        return facts.subList(Math.max(0, mark - forgotten), facts.size());
    }

    /** @throws StepFailed when no such fact arrives within 30 seconds of real time */
    Fact await(int since, String type, Predicate<Fact> wanted) {
        return awaitAll(since, type, wanted, 1).getLast();
    }

    /** @throws StepFailed when fewer than {@code count} such facts arrive within 30 seconds of real time */
    List<Fact> awaitAll(int since, String type, Predicate<Fact> wanted, int count) {
        Waiter waiter = new Waiter(fact -> fact.type().equals(type) && wanted.test(fact), new Semaphore(0));
        List<Fact> found = new ArrayList<>(begin(waiter, since));
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (found.size() < count && waiter.arrived(end - System.nanoTime())) {
                found = wantedSince(since, waiter);
            }
        } finally {
            waiters.remove(waiter);
        }
        if (found.size() < count) {
            throw new StepFailed("%d of %d %s within %d s; there came %s"
                    .formatted(found.size(), count, type, PATIENCE.toSeconds(), typesSince(since)));
        }
        return found;
    }

    /** Somebody who is woken by the facts waited for and by no others: hundreds may wait at once. */
    private record Waiter(Predicate<Fact> wanted, Semaphore arrivals) {
        boolean arrived(long nanos) {
            try {
                return arrivals.tryAcquire(nanos, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StepFailed("Interrupted");
            }
        }
    }

    private synchronized List<Fact> begin(Waiter waiter, int since) {
        waiters.add(waiter);
        return wantedSince(since, waiter);
    }

    private synchronized List<Fact> wantedSince(int since, Waiter waiter) {
        return after(since).stream().filter(waiter.wanted()).toList();
    }

    private synchronized List<String> typesSince(int since) {
        return after(since).stream().map(Fact::type).toList();
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

    private void keep(ConsumerRecord<String, byte[]> record) {
        Fact fact = new Fact(
                type(record),
                UUID.fromString(header(record, "ce_id")),
                record.key(),
                record.value(),
                System.nanoTime());
        synchronized (this) {
            facts.add(fact);
        }
        waiters.stream().filter(waiter -> waiter.wanted().test(fact)).forEach(waiter -> waiter.arrivals()
                .release());
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
