package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.StrokeType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When massage may begin after a stroke, from its type and onset alone (R5, R8–R10). Day k opens (k−1) times 24 hours after
 * onset; an onset of which only the date is known counts as the end of that date.
 */
public record StrokeGate(StrokeType type, Instant dayZero, ZoneId zone) {
    private static final int LAST_RECOMMENDED_DAY = 4;
    private static final int PROPOSED_HAEMORRHAGIC_DAY = 8;

    public static StrokeGate of(StrokeType type, Instant onset, ZoneId zone) {
        return new StrokeGate(type, onset, zone);
    }

    public static StrokeGate of(StrokeType type, LocalDate onset, ZoneId zone) {
        return new StrokeGate(type, onset.plusDays(1).atStartOfDay(zone).toInstant(), zone);
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
            case HAEMORRHAGIC -> Optional.of(date == null ? opensDay(PROPOSED_HAEMORRHAGIC_DAY) : later(opens(), date));
            case SUBARACHNOID, UNKNOWN -> Optional.ofNullable(date).map(given -> later(opens(), given));
        };
    }

    /** R9: what is proposed; null where nothing is. */
    public Instant recommendedFrom() {
        return type == StrokeType.HAEMORRHAGIC ? opensDay(PROPOSED_HAEMORRHAGIC_DAY) : null;
    }

    /** R8: after day 4 a start is later than recommended; null where nothing is recommended. */
    public Instant recommendedUntil() {
        return type == StrokeType.ISCHAEMIC ? opensDay(LAST_RECOMMENDED_DAY + 1) : null;
    }

    private static Instant later(Instant gate, Instant date) {
        return date != null && date.isAfter(gate) ? date : gate;
    }
}
