package health.homeward.clearance.domain.screening;

import java.math.BigDecimal;

/** The values that the clinical table leaves open, each with the table's default; clinicians confirm them. */
public record ClinicalSettings(Starts starts, Holds holds, Validity validity) {
    public static final ClinicalSettings DEFAULT = new ClinicalSettings(
            Starts.SOURCE, new Holds(new BigDecimal("37.5"), 3), new Validity(Validity.ONE_COURSE, 180, 14));

    /** Last recommended day of an ischaemic start (R8), proposed day of a haemorrhagic one (R9). */
    public record Starts(int lastRecommendedDay, int proposedHaemorrhagicDay) {
        public static final Starts SOURCE = new Starts(4, 8);

        public Starts {
            if (lastRecommendedDay < 2 || proposedHaemorrhagicDay < 6) {
                throw new IllegalArgumentException("The gates of day 2 (R5) and day 6 (R9) can only be made stricter");
            }
        }
    }

    /** Above which temperature massage waits (R41), and after how many days a hold is looked at again (R36). */
    public record Holds(BigDecimal temperatureLimit, int recheckAfterDays) {}

    /** For how many days a grant holds by default and at most (R7), and how early its end is announced. */
    public record Validity(int days, int longestDays, int announcedDays) {
        private static final int MOST_PROCEDURES = 30;
        private static final int MOST_FREE_DAYS = 3;

        /** From the first day to the last of the longest course (R14) in its slowest rhythm (R61), without days off. */
        public static final int ONE_COURSE = (MOST_PROCEDURES - 1) * (1 + MOST_FREE_DAYS);
    }
}
