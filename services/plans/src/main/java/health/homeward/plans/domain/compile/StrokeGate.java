package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.regimen.StartDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When massage may begin after a stroke, from its type and onset alone (R5, R8–R10). Day k opens (k−1) times 24 hours after
 * onset; an onset of which only the date is known counts as the end of that date.
 *
 * @param days the hospital's days of a recommended start
 */
public record StrokeGate(StrokeType type, Instant dayZero, ZoneId zone, StartDays days) {

    public static StrokeGate of(StrokeType type, LocalDate onset, ZoneId zone, StartDays days) {
        return new StrokeGate(type, onset.plusDays(1).atStartOfDay(zone).toInstant(), zone, days);
    }

    public Instant opensDay(int day) {
        return dayZero.plus(Duration.ofHours(24L * (day - 1)));
    }

    /** The instant before which nobody may begin, whoever says so. */
    public Instant opens() {
        return opensDay(type == StrokeType.HAEMORRHAGIC ? 6 : 2);
    }

    /**
     * The start, or nothing while a neurologist's date is missing (R10).
     *
     * @param chosen the neurologist's date, or null; it moves a start to days 6 or 7 (R9), never before the gate
     */
    public Optional<Instant> earliest(LocalDate chosen) {
        Instant date = chosen == null ? null : chosen.atStartOfDay(zone).toInstant();
        return switch (type) {
            case ISCHAEMIC -> Optional.of(later(opens(), date));
            case HAEMORRHAGIC ->
                Optional.of(date == null ? opensDay(days.proposedAfterHaemorrhage()) : later(opens(), date));
            case SUBARACHNOID, UNKNOWN -> Optional.ofNullable(date).map(given -> later(opens(), given));
        };
    }

    /** R9: what is proposed; null where nothing is. */
    public Instant recommendedFrom() {
        return type == StrokeType.HAEMORRHAGIC ? opensDay(days.proposedAfterHaemorrhage()) : null;
    }

    /** R8: after its last recommended day a start is later than recommended; null where nothing is recommended. */
    public Instant recommendedUntil() {
        return type == StrokeType.ISCHAEMIC ? opensDay(days.lastRecommended() + 1) : null;
    }

    private static Instant later(Instant gate, Instant date) {
        return date != null && date.isAfter(gate) ? date : gate;
    }
}
