package health.homeward.teaching.store;

import java.time.Instant;
import java.util.UUID;

/** Where a page of a list begins: after this moment, and after this id within it. */
public record Place(Instant at, UUID id) {
    static final Place FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
}
