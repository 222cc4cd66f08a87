package health.homeward.dispatch.domain.planning;

import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.Therapist;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a therapist works on a date: the shifts, and what absences leave of them. */
public final class WorkHours {

    private WorkHours() {}

    static List<Interval> shifts(Therapist therapist, LocalDate date, ZoneId zone) {
        return therapist.roster().shifts().stream()
                .filter(shift -> shift.day().includes(date))
                .map(shift -> Openings.interval(date, shift.from(), shift.until(), zone))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Interval::from))
                .toList();
    }

    public static List<Interval> worked(Therapist therapist, LocalDate date, ZoneId zone) {
        Stream<Interval> left = shifts(therapist, date, zone).stream();
        for (Absence absence : therapist.roster().absences()) {
            left = left.flatMap(shift -> Openings.without(shift, absence.during()).stream());
        }
        return left.toList();
    }
}
