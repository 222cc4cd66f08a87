package health.homeward.plans.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.AnyPatient;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.conformance.Conformance;
import health.homeward.plans.domain.conformance.Deviation;
import health.homeward.plans.domain.conformance.RuleConformance;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random lives, judged: what the course itself must see to is never departed from, and what people do has a cause. */
class ConformanceHistoryTest {
    /** The rules under which a session counts as given during a hold. */
    private static final Set<SourceRule> SAID_BY_A_HOLD =
            EnumSet.of(SourceRule.R7, SourceRule.R18, SourceRule.R25, SourceRule.R32);

    /** A therapist may give under a hold of which he has not heard (R7, R36), and then by a plan that is no longer one. */
    private static final Set<SourceRule> WHAT_PEOPLE_DO = EnumSet.of(
            SourceRule.R7,
            SourceRule.R36,
            SourceRule.R13,
            SourceRule.R15,
            SourceRule.R25,
            SourceRule.R32,
            SourceRule.R61);
    /** Neither corrected afterwards nor told late: either makes a deviation of what was right when it was given. */
    private static final Set<AnyLife.Day> TOLD_IN_TIME = EnumSet.complementOf(EnumSet.of(
            AnyLife.Day.SIDE_CORRECTED,
            AnyLife.Day.SIDE_UNKNOWN,
            AnyLife.Day.TYPE_CORRECTED,
            AnyLife.Day.RECORD_LATE,
            AnyLife.Day.ALARM,
            AnyLife.Day.END));

    private static final Set<String> NOT_GIVEN =
            Set.copyOf(Arrays.stream(MissCause.values()).map(Enum::name).toList());

    @Property(tries = 200)
    void no_life_departs_from_what_the_course_sees_to(
            @ForAll("patients") Patients patient, @ForAll("lives") List<AnyLife.Day> days) {
        List<RuleConformance> judged = judged(patient, days);
        Set<Integer> underHold = deviations(judged, rule -> SAID_BY_A_HOLD.contains(rule.rule()))
                .map(Deviation::session)
                .collect(Collectors.toSet());
        assertThat(deviations(judged, rule -> !WHAT_PEOPLE_DO.contains(rule.rule())))
                .allMatch(deviation -> underHold.contains(deviation.session()));
        assertThat(judged)
                .filteredOn(rule -> rule.rule() == SourceRule.R61)
                .flatExtracting(RuleConformance::deviations)
                .extracting(Deviation::cause)
                .isSubsetOf(NOT_GIVEN);
    }

    @Property(tries = 100)
    void every_deviation_says_by_whom_and_why_and_every_judgement_says_what_it_looked_at(
            @ForAll("patients") Patients patient, @ForAll("lives") List<AnyLife.Day> days) {
        List<RuleConformance> judged = judged(patient, days);
        assertThat(judged).extracting(RuleConformance::rule).isSorted().doesNotHaveDuplicates();
        assertThat(judged)
                .allMatch(rule -> !rule.evidence().isEmpty())
                .allMatch(rule -> (rule.status() == RuleStatus.DEVIATED)
                        != rule.deviations().isEmpty());
        assertThat(judged)
                .flatExtracting(RuleConformance::deviations)
                .allMatch(deviation -> deviation.by() != null
                        && !deviation.cause().isBlank()
                        && !deviation.sentence().isBlank());
    }

    private static Stream<Deviation> deviations(List<RuleConformance> judged, Predicate<RuleConformance> of) {
        return judged.stream().filter(of).flatMap(rule -> rule.deviations().stream());
    }

    private static List<RuleConformance> judged(Patients patient, List<AnyLife.Day> days) {
        Instant night = Patients.at(Patients.START.plusDays(days.size()), 3);
        return Conformance.of(new AnyLife(patient, _ -> {}).lived(days), night);
    }

    @Provide
    Arbitrary<Patients> patients() {
        return AnyPatient.ofAnyRegimen().filter(patient -> patient.compile() instanceof Compilation.Compiled);
    }

    @Provide
    Arbitrary<List<AnyLife.Day>> lives() {
        return AnyLife.days()
                .map(days ->
                        days.stream().filter(day -> TOLD_IN_TIME.contains(day)).toList());
    }
}
