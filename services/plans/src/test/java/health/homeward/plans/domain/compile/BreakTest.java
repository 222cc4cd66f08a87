package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.REFERRAL;
import static health.homeward.plans.domain.Patients.START;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Patients;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BreakTest {

    @Test
    void refuses_a_consolidation_44_days_after_the_last_procedure_and_allows_it_after_45_R15() {
        assertThat(consolidating(START.minusDays(44)).refusals()).containsExactly("R15 WITHIN_BREAK");
        assertThat(consolidating(START.minusDays(45)).refusals()).isEmpty();
    }

    @Test
    void allows_a_consolidation_up_to_two_months_after_and_warns_beyond_R15() {
        assertThat(consolidating(LocalDate.of(2026, 1, 3)).warnings()).isEmpty();
        assertThat(consolidating(LocalDate.of(2026, 1, 2)).warnings()).containsExactly("R15 RECALL_OVERDUE");
    }

    @Test
    void refuses_a_second_course_beside_an_open_one_R15() {
        var open = new PastCourse(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), true, null);
        assertThat(Patients.ordinary().after(open).refusals()).containsExactly("R15 COURSE_STILL_OPEN");
    }

    @Test
    void a_course_of_which_nothing_was_given_asks_for_no_break_R15() {
        var ended = new PastCourse(UUID.randomUUID(), Patients.CLEARANCE, REFERRAL, false, null);
        assertThat(Patients.ordinary().after(ended).refusals()).isEmpty();
    }

    @Test
    void refuses_to_consolidate_what_was_never_given_R16() {
        var patient = Patients.ordinary().consolidating();
        assertThat(patient.after().refusals()).containsExactly("R16 NOTHING_TO_CONSOLIDATE");
    }

    @Test
    void after_a_course_the_same_referral_gets_a_consolidation_and_no_second_first_course_R16() {
        var given = new PastCourse(UUID.randomUUID(), UUID.randomUUID(), REFERRAL, false, START.minusDays(50));
        assertThat(Patients.ordinary().after(given).refusals()).containsExactly("R16 NEXT_IS_CONSOLIDATION");
    }

    @Test
    void a_clearance_is_used_for_one_course_only_R7() {
        var given =
                new PastCourse(UUID.randomUUID(), Patients.CLEARANCE, UUID.randomUUID(), false, START.minusDays(50));
        assertThat(Patients.ordinary().after(given).refusals()).containsExactly("R7 CLEARANCE_USED");
    }

    @Test
    void a_course_for_the_back_under_the_same_referral_leaves_a_stroke_its_first_course_R16() {
        assertThat(Patients.ordinary()
                        .after(new PastCourse(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                REFERRAL,
                                false,
                                START.minusDays(50),
                                new PastCourse.Given("HERNIA", 10)))
                        .refusals())
                .isEmpty();
    }

    private static Patients consolidating(LocalDate lastProcedure) {
        return Patients.ordinary()
                .consolidating()
                .after(new PastCourse(UUID.randomUUID(), UUID.randomUUID(), REFERRAL, false, lastProcedure));
    }
}
