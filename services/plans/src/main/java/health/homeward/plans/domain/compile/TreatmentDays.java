package health.homeward.plans.domain.compile;

import health.homeward.plans.domain.Frequency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The days on which procedures fall: the prescribed gap (R61), never on a day off. */
public record TreatmentDays(Frequency frequency, Set<DayOfWeek> off) {

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
        return !off.contains(date.getDayOfWeek());
    }

    public boolean anyDayOpen() {
        return off.size() < DayOfWeek.values().length;
    }
}
