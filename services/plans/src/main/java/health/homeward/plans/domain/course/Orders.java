package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Frequency;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What people ordered under way, kept so that it can be said later who departed from a rule: other rhythms, the end, the answer to a recall. */
public record Orders(List<Rhythm> rhythms, UUID endedBy, Instant recallAnswered) {
    public static final Orders NONE = new Orders(List.of(), null, null);

    /** Until when which frequency was prescribed, and who changed it (R61). */
    public record Rhythm(Frequency frequency, Instant until, UUID changedBy) {}

    Orders changed(Rhythm over) {
        return new Orders(Stream.concat(rhythms.stream(), Stream.of(over)).toList(), endedBy, recallAnswered);
    }

    Orders endedBy(UUID actor) {
        return new Orders(rhythms, actor, recallAnswered);
    }

    Orders answered(Instant at) {
        return new Orders(rhythms, endedBy, at);
    }
}
