package health.homeward.dispatch.domain.visit;

import health.homeward.dispatch.domain.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Times that cannot be true: nothing is recorded before it happened, nor begun on another day than the clearance was read for. */
final class BedsideTime {

    /** How far a phone's clock may run ahead of ours. */
    private static final Duration SKEW = Duration.ofMinutes(10);

    private BedsideTime() {}

    static List<Reason> reasonsAgainst(Instant recorded, Instant now) {
        return recorded.isAfter(now.plus(SKEW))
                ? List.of(Reason.work(
                        "TIME_IN_FUTURE",
                        "The recorded time lies in the future: record what has happened, when it has."))
                : List.of();
    }

    static List<Reason> reasonsAgainstOtherDay(Visit visit, Slot slot, Instant at) {
        ZoneId zone = visit.order().when().zone();
        LocalDate planned = slot.start().atZone(zone).toLocalDate();
        return at.atZone(zone).toLocalDate().equals(planned)
                ? List.of()
                : List.of(new Reason(
                        "R7",
                        "NOT_ITS_DAY",
                        "The visit is planned for %s; it can be started on that day only, because its session was cleared for it."
                                .formatted(planned)));
    }
}
