package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days on which procedures fall: the prescribed gap (R61), never on a day off.
 *
 * @param off      days of the week
 * @param datesOff single days, such as holidays
 */
public record TreatmentDays(Frequency frequency, Set<DayOfWeek> off, SortedSet<LocalDate> datesOff) {

    /** A course that was kept before single days could be off has none. */
    public TreatmentDays {
        datesOff = datesOff == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(datesOff));
    }

    public TreatmentDays(Frequency frequency, Set<DayOfWeek> off) {
        this(frequency, off, null);
    }

    public TreatmentDays every(Frequency changed) {
        return new TreatmentDays(changed, off, datesOff);
    }

    public LocalDate onOrAfter(LocalDate date) {
        return Stream.iterate(date, d -> d.plusDays(1))
                .filter(this::isOpen)
                .findFirst()
                .orElseThrow();
    }

    public LocalDate after(LocalDate date) {
        return onOrAfter(date.plusDays(frequency.daysApart()));
    }

    public List<LocalDate> from(LocalDate first, int count) {
        return Stream.iterate(onOrAfter(first), this::after).limit(count).toList();
    }

    public boolean isOpen(LocalDate date) {
        return !off.contains(date.getDayOfWeek()) && !datesOff.contains(date);
    }

    /** Some day of the week is open, so that procedures can be given at all: single days off come to an end. */
    public boolean anyDayOpen() {
        return off.size() < DayOfWeek.values().length;
    }
}
