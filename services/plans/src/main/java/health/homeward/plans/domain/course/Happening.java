package health.homeward.plans.domain.course;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.compile.Slots;
import health.homeward.plans.domain.compile.Terms;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Something that happened at an instant; a session of which no hour is told, at the first instant of its window. */
public sealed interface Happening {
    Instant at(Terms terms);

    private static Instant of(LocalDate date, Instant told, Terms terms) {
        return told == null ? Slots.on(date, terms).earliest() : told;
    }

    /** A session was given, shortened or stopped. */
    record Given(Report report) implements Happening {
        @Override
        public Instant at(Terms terms) {
            return Happening.of(report.date(), report.startedAt(), terms);
        }
    }

    /**
     * What is told of a session that was given; minutes are null where it lasted as planned, its start is null where
     * it was the first instant of its window.
     */
    record Report(
            LocalDate date,
            Instant startedAt,
            Integer minutes,
            List<Area> areas,
            Treatment.Result result,
            Treatment.By by) {

        /** The planned minutes and areas where nothing else was told. */
        Treatment of(Session session) {
            int given = minutes == null ? session.plan().minutes() : minutes;
            Instant began = startedAt == null ? session.plan().slot().earliest() : startedAt;
            return new Treatment(
                    began,
                    began.plus(Duration.ofMinutes(given)),
                    given,
                    areas.isEmpty() ? session.plan().content().areas() : areas,
                    result,
                    by);
        }
    }

    /** The session of a day was not given. */
    record Missed(LocalDate date, Instant told, MissCause cause) implements Happening {
        @Override
        public Instant at(Terms terms) {
            return Happening.of(date, told, terms);
        }
    }

    /** A therapist's level was withdrawn: it changes who may perform, not the course. */
    record LevelWithdrawn(LevelWithdrawal withdrawal) implements Happening {
        @Override
        public Instant at(Terms terms) {
            return withdrawal.since();
        }
    }

    /** Anything else that may happen to a course. */
    record Other(Instant when, Command command) implements Happening {
        @Override
        public Instant at(Terms terms) {
            return when;
        }
    }
}
