package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.TreatmentDays;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds dates for coming sessions: promised ones are kept where they can still be met, others follow in the prescribed gap. */
final class Dates {

    private Dates() {}

    /** The date after the last one in the course, and never one that is over. */
    static LocalDate following(Body body, Instant now) {
        TreatmentDays days = body.terms().prescription().days();
        LocalDate last = body.sessions().all().stream()
                .filter(session -> !(session instanceof Session.Cancelled))
                .map(session -> session.plan().date())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return days.onOrAfter(later(days.after(last), firstOpenDay(body, now)));
    }

    /** As many dates as there are open sessions: what was promised and can be met, then on in the gap. */
    static List<LocalDate> keepingPromised(Body body, Instant now) {
        LocalDate from = earliest(body, body.terms().prescription().days(), now);
        List<LocalDate> promised = body.sessions().open().stream()
                .map(open -> open.plan().date())
                .filter(date -> !date.isBefore(from))
                .toList();
        return extended(promised, from, body);
    }

    /** As many dates as there are open sessions, in a changed rhythm from the first promised one that can be met. */
    static List<LocalDate> inRhythm(Body body, TreatmentDays days, Instant now) {
        List<Session.Open> open = body.sessions().open();
        LocalDate promised = open.isEmpty()
                ? firstOpenDay(body, now)
                : open.getFirst().plan().date();
        return days.from(later(promised, earliest(body, days, now)), open.size());
    }

    private static List<LocalDate> extended(List<LocalDate> promised, LocalDate from, Body body) {
        TreatmentDays days = body.terms().prescription().days();
        List<LocalDate> dates = new ArrayList<>(promised);
        while (dates.size() < body.sessions().open().size()) {
            dates.add(dates.isEmpty() ? from : days.after(dates.getLast()));
        }
        return dates;
    }

    /** The first day on which a procedure may be given: not over, after the gap, not before the gate. */
    private static LocalDate earliest(Body body, TreatmentDays days, Instant now) {
        DayWindow day = body.terms().day();
        LocalDate today = firstOpenDay(body, now);
        LocalDate gate = firstOpenDay(body, body.terms().clearance().window().gate());
        LocalDate free = body.sessions()
                .lastTreatedOn(day)
                .map(last -> last.plusDays(days.frequency().daysApart()))
                .orElse(today);
        return days.onOrAfter(later(later(today, gate), free));
    }

    /** The first day whose hours have room for the next session's minutes. */
    private static LocalDate firstOpenDay(Body body, Instant from) {
        LocalDate date = body.terms().day().dateOf(from);
        return hasRoom(body, date, from) ? date : date.plusDays(1);
    }

    /** Whether the next session's minutes fit between an instant and the end of the day's hours. */
    static boolean hasRoom(Body body, LocalDate date, Instant from) {
        Duration next = Duration.ofMinutes(
                body.terms().dosage().minutesAt(Ramping.next(body).level()));
        return !body.terms().day().closes(date).minus(next).isBefore(from);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
