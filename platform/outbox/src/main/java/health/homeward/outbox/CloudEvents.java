package health.homeward.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads the CloudEvents headers (binary mode) of a Kafka record. */
final class CloudEvents {
    private static final Pattern TYPE = Pattern.compile("health\\.homeward\\.([a-z]+)\\.([A-Za-z]+)\\.v(\\d+)");

    private CloudEvents() {}

    /** @throws UnreadableEvent when a header is missing or malformed: such a record has no patient to wait for */
    static IncomingEvent read(ConsumerRecord<String, byte[]> record) {
        try {
            Matcher type = TYPE.matcher(header(record, "ce_type"));
            if (!type.matches() || record.value() == null) {
                throw new UnreadableEvent(record, "its type or body is missing");
            }
            return new IncomingEvent(
                    UUID.fromString(header(record, "ce_id")),
                    type.group(1),
                    type.group(2),
                    Integer.parseInt(type.group(3)),
                    header(record, "ce_hospital"),
                    UUID.fromString(header(record, "ce_subject")),
                    Instant.parse(header(record, "ce_time")),
                    new String(record.value(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | java.time.DateTimeException malformed) {
            throw new UnreadableEvent(record, "a CloudEvents header is malformed");
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new UnreadableEvent(record, name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** A record that is no event of ours; it goes to the dead letter topic alone. */
    static final class UnreadableEvent extends RuntimeException {
        UnreadableEvent(ConsumerRecord<?, ?> record, String why) {
            super("Unreadable record %s-%d@%d: %s".formatted(record.topic(), record.partition(), record.offset(), why));
        }
    }
}
