package health.homeward.plans.domain.course;

import health.homeward.plans.domain.compile.DayWindow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Counts course days: day 1 is the day of the first procedure given, or to be given. */
public final class CourseDays {

    private CourseDays() {}

    public static LocalDate first(Body body) {
        DayWindow day = body.terms().day();
        return body.sessions()
                .of(Session.Done.class)
                .map(done -> day.dateOf(done.treatment().startedAt()))
                .min(LocalDate::compareTo)
                .or(() -> body.sessions().open().stream()
                        .map(open -> open.plan().date())
                        .findFirst())
                .orElseGet(() -> body.sessions().all().getFirst().plan().date());
    }

    /** The course day of a date, from 1. */
    public static int dayOf(Body body, LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first(body), date)) + 1;
    }
}
