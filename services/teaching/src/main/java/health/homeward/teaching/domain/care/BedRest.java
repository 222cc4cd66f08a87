package health.homeward.teaching.domain.care;

import java.time.Instant;

/**
 * Whether the patient is on bed rest (R24), and since when that is known.
 *
 * <p>Two services tell it on two topics whose order against each other is not fixed: the later word counts.
 */
public record BedRest(Word word, Instant asOf) {

    /** Unknown refuses like a yes. */
    public enum Word {
        YES,
        NO,
        UNKNOWN
    }

    public static final BedRest NEVER_TOLD = new BedRest(Word.UNKNOWN, Instant.EPOCH);

    public BedRest or(BedRest told) {
        return told.asOf.isBefore(asOf) ? this : told;
    }
}
