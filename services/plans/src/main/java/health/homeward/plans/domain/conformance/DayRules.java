package health.homeward.plans.domain.conformance;

import static health.homeward.plans.domain.conformance.SourceRule.R17;
import static health.homeward.plans.domain.conformance.SourceRule.R61;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.course.Orders;
import health.homeward.plans.domain.course.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days sessions were given: on their own, one a day (R17), as far apart as prescribed and none left out (R61). */
final class DayRules {
    static final List<Judge> ALL = List.of(DayRules::ownDay_R17, DayRules::daysApart_R61);

    private DayRules() {}

    static Stream<RuleConformance> ownDay_R17(CourseRecord record) {
        List<Session.Treated> treated = given(record);
        List<Verdict> looked = new ArrayList<>();
        for (int i = 0; i < treated.size(); i++) {
            Session.Treated before = i == 0 ? null : treated.get(i - 1);
            looked.add(ownDay(record, before, treated.get(i)));
        }
        return Stream.of(RuleConformance.of(R17, Basis.RECORD, looked));
    }

    private static Verdict ownDay(CourseRecord record, Session.Treated before, Session.Treated treated) {
        var slot = treated.plan().slot();
        LocalDate date = record.dateOf(treated);
        if (before != null && record.dateOf(before).equals(date)) {
            return Verdict.departed(Deviation.in(
                    treated,
                    "SECOND_ON_A_DAY",
                    "Session %d was given on the same day."
                            .formatted(before.plan().number())));
        }
        if (treated.treatment().startedAt().isBefore(slot.earliest())) {
            return Verdict.departed(
                    Deviation.in(treated, "BEFORE_ITS_WINDOW", "It began before %s.".formatted(slot.earliest())));
        }
        return Verdict.unless(
                date.isAfter(slot.date()),
                () -> Deviation.in(
                        treated,
                        "AFTER_ITS_DAY",
                        "It was given on %s and belonged to %s.".formatted(date, slot.date())));
    }

    static Stream<RuleConformance> daysApart_R61(CourseRecord record) {
        List<Session.Treated> treated = given(record);
        List<Verdict> looked = new ArrayList<>();
        for (int i = 1; i < treated.size(); i++) {
            looked.add(apart(record, treated.get(i - 1), treated.get(i)));
        }
        record.missed().forEach(missed -> looked.add(Verdict.departed(leftOut(missed))));
        return Stream.of(RuleConformance.of(R61, Basis.RECORD, looked));
    }

    private static Verdict apart(CourseRecord record, Session.Treated before, Session.Treated next) {
        long days = ChronoUnit.DAYS.between(record.dateOf(before), record.dateOf(next));
        Frequency prescribed = prescribed(record, next.treatment().startedAt());
        if (days >= prescribed.daysApart()) {
            return Verdict.KEPT;
        }
        return record.body().memory().orders() == null
                ? new Verdict.Unrecorded(
                        "Session %d came %d days after the one before; which rhythm was prescribed then is not recorded."
                                .formatted(next.plan().number(), days))
                : Verdict.departed(Deviation.in(
                        next,
                        "TOO_SOON",
                        "It came %d days after the session before; prescribed was %s."
                                .formatted(days, prescribed.words())));
    }

    /** The frequency that was in force, before whatever change came later. */
    private static Frequency prescribed(CourseRecord record, Instant at) {
        var orders = record.body().memory().orders();
        Optional<Frequency> then = (orders == null ? List.<Orders.Rhythm>of() : orders.rhythms())
                .stream()
                        .filter(rhythm -> at.isBefore(rhythm.until()))
                        .map(Orders.Rhythm::frequency)
                        .findFirst();
        return then.orElse(record.terms().prescription().days().frequency());
    }

    private static Deviation leftOut(Session.Missed missed) {
        return new Deviation(
                missed.plan().number(),
                missed.at(),
                By.missing(missed.cause()),
                missed.cause().name(),
                "The session of %s was not given.".formatted(missed.plan().date()));
    }

    /** An alarm without a minute is no session on a day. */
    private static List<Session.Treated> given(CourseRecord record) {
        return record.treated().stream()
                .filter(treated -> treated.treatment().minutes() > 0)
                .toList();
    }
}
