package health.homeward.journey.simulate.oracle;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.TreatmentDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** R61 in dates: the prescribed gap, never on a day off. */
final class Calendar {
    private Calendar() {}

    /** Days from one procedure to the next; a gap counts free days. */
    static int apart(Frequency frequency) {
        return switch (frequency) {
            case DAILY -> 1;
            case EVERY_OTHER_DAY -> 2;
            case GAP_2 -> 3;
            case GAP_3 -> 4;
        };
    }

    static List<LocalDate> dates(Prescription prescription) {
        int apart = apart(prescription.days().frequency());
        List<LocalDate> dates = new ArrayList<>();
        LocalDate date = prescription.startDate();
        while (dates.size() < prescription.procedures()) {
            while (isOff(date, prescription.days())) {
                date = date.plusDays(1);
            }
            dates.add(date);
            date = date.plusDays(apart);
        }
        return dates;
    }

    static boolean isOff(LocalDate date, TreatmentDays days) {
        return days.off().contains(date.getDayOfWeek()) || days.datesOff().contains(date);
    }

    /** S14 of R12. */
    static int withinFourteenDays(List<LocalDate> dates) {
        LocalDate end = dates.getFirst().plusDays(14);
        return (int) dates.stream().filter(date -> date.isBefore(end)).count();
    }

    static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
