package health.homeward.teaching.rest;

import health.homeward.teaching.app.ReadOrders;
import health.homeward.web.Page;
import health.homeward.web.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places in lists that are sorted by a moment and an id. */
final class Lists {
    private Lists() {}

    static Optional<ReadOrders.After> after(String after) {
        var parts = Page.after(after, 2);
        return parts == null ? Optional.empty() : Optional.of(place(parts));
    }

    static List<String> key(Instant at, UUID id) {
        return List.of(at.toString(), id.toString());
    }

    private static ReadOrders.After place(List<String> parts) {
        try {
            return new ReadOrders.After(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Problems.malformed("`after` is not a place that an earlier page gave as `next`.");
        }
    }
}
