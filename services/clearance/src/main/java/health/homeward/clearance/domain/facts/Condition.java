package health.homeward.clearance.domain.facts;

import java.time.LocalDate;
import java.util.Objects;

/** A recorded condition that maps to a contraindication; site is null unless the record names one. */
public record Condition(
        Contraindication contraindication, Coded source, ClinicalStatus status, Period period, String site) {

    /** The same illness keeps its reference when a record is sent again; a later one of its kind has another. */
    public String reference() {
        return "condition:" + source.system() + "|" + source.code() + "|" + Objects.toString(period.since(), "undated");
    }

    /**
     * A day before which nobody can have ruled it out, or null: one that has ended was there on its last day, and one that is to
     * end is there today, unless it is said since when.
     */
    public LocalDate notBefore(LocalDate today) {
        if (period.until() == null) {
            return period.since();
        }
        LocalDate there = period.until().isBefore(today) ? period.until() : today;
        boolean isToEnd = !period.until().isBefore(today);
        return period.since() != null && (isToEnd || period.since().isAfter(there)) ? period.since() : there;
    }

    /** Unknown never clears: only what is known to be over counts as over. */
    public boolean counts() {
        return status != ClinicalStatus.RESOLVED;
    }

    /** Whether its dates cannot all be true on that day: over before it began, over though active, or not yet begun. */
    public boolean contradictsItself(LocalDate today) {
        boolean overBeforeItBegan = period.since() != null
                && period.until() != null
                && period.until().isBefore(period.since());
        boolean activeThoughOver = status == ClinicalStatus.ACTIVE
                && period.until() != null
                && period.until().isBefore(today);
        boolean overInFuture = status == ClinicalStatus.RESOLVED
                && period.until() != null
                && period.until().isAfter(today);
        boolean notYetBegun = period.since() != null && period.since().isAfter(today);
        return overBeforeItBegan || activeThoughOver || overInFuture || notYetBegun;
    }

    /** What the record says of it: whether it is there is a doubt when nobody knows (R42). */
    public Answer says() {
        return switch (status) {
            case ACTIVE -> Answer.YES;
            case UNKNOWN -> Answer.UNSURE;
            case RESOLVED -> Answer.NO;
        };
    }

    @Override
    public String toString() {
        return "Condition[redacted]";
    }
}
