package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.AnyPatient;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.regimen.StrokeRegimen;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The break after a course, whatever month, leap day or day off lies in it. */
class BreakPropertiesTest {

    @Property(tries = 500)
    void no_course_begins_before_45_days_and_two_months_later_it_is_overdue_R15(
            @ForAll("strokes") Patients patient, @ForAll @IntRange(min = 1, max = 80) int daysBefore) {
        LocalDate last = patient.prescription().startDate().minusDays(daysBefore);
        LocalDate first =
                patient.prescription().days().onOrAfter(patient.prescription().startDate());
        Patients again = patient.after(OsteochondrosisTest.past(last, "STROKE", 20));
        switch (again.compile()) {
            case Compilation.Refused refused ->
                assertThat(codes(refused.reasons()).contains("R15 WITHIN_BREAK"))
                        .isEqualTo(first.isBefore(last.plusDays(45)));
            case Compilation.Compiled compiled -> {
                assertThat(compiled.sessions().getFirst().date()).isAfterOrEqualTo(last.plusDays(45));
                assertThat(codes(compiled.warnings()).contains("R15 RECALL_OVERDUE"))
                        .isEqualTo(first.isAfter(last.plusMonths(2)));
            }
        }
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.rule() + " " + reason.code())
                .toList();
    }

    @Provide
    Arbitrary<Patients> strokes() {
        return AnyPatient.of(StrokeRegimen.STROKE).withoutEdgeCases();
    }
}
