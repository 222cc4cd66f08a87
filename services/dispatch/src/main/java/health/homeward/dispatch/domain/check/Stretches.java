package health.homeward.dispatch.domain.check;

import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.Shift;
import health.homeward.dispatch.domain.team.Therapist;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** A therapist's stretches of work around an instant in epoch seconds: shifts of that local date, cut by absences. */
final class Stretches {

    private Stretches() {}

    static List<long[]> of(Therapist therapist, long at, ZoneId zone) {
        LocalDate date = Instant.ofEpochSecond(at).atZone(zone).toLocalDate();
        List<long[]> stretches = new ArrayList<>();
        for (Shift shift : therapist.roster().shifts()) {
            if (isWorked(shift, date)) {
                stretches.add(new long[] {
                    ZonedDateTime.of(date, shift.from(), zone).toEpochSecond(),
                    ZonedDateTime.of(date, shift.until(), zone).toEpochSecond()
                });
            }
        }
        for (Absence absence : therapist.roster().absences()) {
            stretches = cut(stretches, absence);
        }
        return stretches;
    }

    private static boolean isWorked(Shift shift, LocalDate date) {
        return switch (shift.day()) {
            case Shift.On on -> on.date().equals(date);
            case Shift.Every every ->
                every.weekday() == date.getDayOfWeek()
                        && date.compareTo(every.validFrom()) >= 0
                        && (every.validUntil().isEmpty()
                                || date.compareTo(every.validUntil().get()) <= 0);
        };
    }

    private static List<long[]> cut(List<long[]> stretches, Absence absence) {
        long from = absence.during().from().getEpochSecond();
        long until = absence.during().until().getEpochSecond();
        List<long[]> left = new ArrayList<>();
        for (long[] stretch : stretches) {
            if (from >= stretch[1] || until <= stretch[0]) {
                left.add(stretch);
                continue;
            }
            if (stretch[0] < from) {
                left.add(new long[] {stretch[0], from});
            }
            if (until < stretch[1]) {
                left.add(new long[] {until, stretch[1]});
            }
        }
        return left;
    }
}
