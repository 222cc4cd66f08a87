package health.homeward.journey;

import health.homeward.local.Databases;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * When PostgreSQL committed what a service made of an event, in microseconds of this machine's clock. The inbox row is
 * written in the very transaction of the effect; its commit is stamped just before its flush to disk.
 */
final class CommitTimes {
    private final Databases databases;

    CommitTimes(Databases databases) {
        this.databases = databases;
    }

    /**
     * @param service whose effects are meant
     * @param events ids of the events that it consumed
     * @throws StepFailed when one of them was never committed
     */
    Map<UUID, Instant> of(String service, Collection<UUID> events) {
        try (Connection connection = databases.open(service);
                PreparedStatement query = connection.prepareStatement(
                        "select event_id, pg_xact_commit_timestamp(xmin) from inbox where event_id = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", events.toArray()));
            Map<UUID, Instant> times = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    times.put(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
            if (times.size() != events.size()) {
                throw new StepFailed(
                        "%s committed %d of %d measured events".formatted(service, times.size(), events.size()));
            }
            return times;
        } catch (SQLException e) {
            throw new StepFailed("The commit times of " + service + " cannot be read: " + e.getMessage());
        }
    }
}
