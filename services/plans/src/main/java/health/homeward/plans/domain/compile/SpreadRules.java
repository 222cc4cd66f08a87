package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.compile.PrescriptionRules.refuse;
import static health.homeward.plans.domain.compile.PrescriptionRules.unless;

import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.Dose;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How procedures spread over time: so many in a period (R64a, R65a), a whole course within a month (R66a). */
final class SpreadRules {
    static final List<CompileRule> ALL = List.of(SpreadRules::withinPeriod_R64a_R65a, SpreadRules::withinSpan_R66a);

    private SpreadRules() {}

    /** Procedures of earlier courses count while their last one lies within the period before the first of this course. */
    static Stream<Reason> withinPeriod_R64a_R65a(Case c) {
        Dose dose = c.regimen().dose();
        int months = dose.spread().periodMonths();
        if (months == 0 || !c.prescription().days().anyDayOpen()) {
            return Stream.empty();
        }
        LocalDate since = c.firstDate().minusMonths(months);
        List<PastCourse> within = c.facts().past().stream()
                .filter(past -> past.wasGiven() && past.of(c.regimen()))
                .filter(past -> past.lastProcedure().isAfter(since))
                .toList();
        int earlier = within.stream()
                .map(past -> past.given().procedures())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        boolean fits = earlier == 0 || earlier + c.prescription().procedures() <= dose.most();
        if (fits && within.stream().anyMatch(past -> past.given().procedures() == null)) {
            return refuse(
                    dose.rule(),
                    "PROCEDURES_UNKNOWN",
                    "Nobody says how many procedures were given since %s: at most %d may be given in %d months."
                            .formatted(since, dose.most(), months));
        }
        return unless(
                fits,
                dose.rule(),
                "TOO_MANY_IN_PERIOD",
                "At most %d procedures in %d months: %d were given since %s, %d more were prescribed."
                        .formatted(
                                dose.most(),
                                months,
                                earlier,
                                since,
                                c.prescription().procedures()));
    }

    static Stream<Reason> withinSpan_R66a(Case c) {
        Dose dose = c.regimen().dose();
        if (dose.spread().spanMonths() == 0 || !c.canBeDated()) {
            return Stream.empty();
        }
        LocalDate last = c.dates().getLast();
        LocalDate until = c.firstDate().plusMonths(dose.spread().spanMonths());
        return unless(
                !last.isAfter(until),
                dose.rule(),
                "LONGER_THAN_ITS_MONTH",
                "The course lies within a month, until %s; its last procedure would fall on %s."
                        .formatted(until, last));
    }

    /** R64a: 7 to 9 visits are allowed, though the source says elsewhere that 10 are the least (L136). */
    static Stream<Reason> fewerThanAdvised_R64a(Case c) {
        Dose dose = c.regimen().dose();
        return unless(
                c.prescription().procedures() >= dose.spread().advised(),
                dose.rule(),
                "FEWER_THAN_ADVISED",
                "The source says elsewhere that a course has at least %d procedures."
                        .formatted(dose.spread().advised()));
    }
}
