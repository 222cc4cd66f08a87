package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import health.homeward.plans.domain.StrokeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {

    @Test
    void refuses_a_start_before_the_second_day_R5() {
        assertThat(gate(at(START.plusDays(1), 0), StrokeType.ISCHAEMIC).refusals())
                .containsExactly("R5 BEFORE_EARLIEST_START");
    }

    @Test
    void refuses_a_haemorrhagic_start_before_day_6_R9() {
        assertThat(gate(at(START.plusDays(1), 0), StrokeType.HAEMORRHAGIC).refusals())
                .containsExactly("R9 BEFORE_EARLIEST_START");
    }

    @Test
    void a_clearance_without_a_start_is_refused_R10() {
        assertThat(gate(null, StrokeType.SUBARACHNOID).refusals()).containsExactly("R10 NO_START_DATE");
    }

    @Test
    void the_first_session_opens_at_the_gate_when_that_lies_within_its_day_R5() {
        var first = gate(at(START, 15), StrokeType.ISCHAEMIC).sessions().getFirst();
        assertThat(first.slot().earliest()).isEqualTo(at(START, 15));
        assertThat(first.slot().latest()).isEqualTo(at(START, 20));
    }

    @Test
    void a_gate_five_minutes_before_the_day_closes_still_lets_the_first_session_in_and_a_second_later_no_more_R5() {
        Instant last = at(START, 20).minusSeconds(300);
        assertThat(gate(last, StrokeType.ISCHAEMIC).refusals()).isEmpty();
        assertThat(gate(last.plusSeconds(1), StrokeType.ISCHAEMIC).refusals())
                .containsExactly("R5 BEFORE_EARLIEST_START");
    }

    @Test
    void refuses_a_start_in_the_past_R17() {
        assertThat(Patients.ordinary().at(at(START, 21)).refusals()).containsExactly("R17 START_IN_THE_PAST");
        assertThat(Patients.ordinary().starting(START.minusDays(1)).refusals()).contains("R17 START_IN_THE_PAST");
    }

    @Test
    void the_first_session_fits_into_its_day_with_all_its_minutes_R17() {
        Instant half = at(START, 19).plusSeconds(1800);
        assertThat(BackPatients.hernia().at(half).refusals()).isEmpty();
        assertThat(BackPatients.hernia().at(half.plusSeconds(1)).refusals()).containsExactly("R17 START_IN_THE_PAST");
        assertThat(Patients.ordinary().at(half.plusSeconds(1500)).refusals()).isEmpty();
        assertThat(Patients.ordinary().at(half.plusSeconds(1501)).refusals()).containsExactly("R17 START_IN_THE_PAST");
    }

    @ParameterizedTest
    @EnumSource(value = ClearanceState.class, names = "GRANTED", mode = EnumSource.Mode.EXCLUDE)
    void refuses_every_clearance_that_is_not_granted_R7(ClearanceState state) {
        assertThat(Patients.ordinary()
                        .with(Patients.ordinary().clearance().as(state))
                        .refusals())
                .containsExactly("R7 NOT_CLEARED");
    }

    @Test
    void the_clearance_must_cover_the_last_procedure_and_not_a_day_less_R7() {
        assertThat(validUntil(START.plusDays(19)).refusals()).isEmpty();
        assertThat(validUntil(START.plusDays(18)).refusals()).containsExactly("R7 CLEARANCE_TOO_SHORT");
        assertThat(validUntil(null).refusals()).containsExactly("R7 NO_VALIDITY");
    }

    @ParameterizedTest
    @EnumSource(value = Fact.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void refuses_a_patient_who_is_not_known_to_be_conscious_R6(Fact conscious) {
        var bedside = Patients.ordinary().clearance().bedside();
        assertThat(Patients.ordinary()
                        .with(new Bedside(
                                bedside.strokeType(), Side.LEFT, conscious, bedside.inside(), bedside.allergies()))
                        .refusals())
                .containsExactly("R6 NOT_CONSCIOUS");
    }

    @Test
    void a_stroke_keeps_its_gates_in_a_disease_of_the_back_R5_R6_R9() {
        var back = BackPatients.osteochondrosis()
                .with(new StartWindow(at(START.plusDays(1), 0), null, null, START.plusYears(1)));
        assertThat(conscious(back, StrokeType.ISCHAEMIC, Fact.YES)).containsExactly("R5 BEFORE_EARLIEST_START");
        assertThat(haemorrhagic(back).refusals()).containsExactly("R9 BEFORE_EARLIEST_START");
        assertThat(conscious(BackPatients.osteochondrosis(), StrokeType.ISCHAEMIC, Fact.NO))
                .containsExactly("R6 NOT_CONSCIOUS");
        assertThat(conscious(BackPatients.osteochondrosis(), StrokeType.ISCHAEMIC, Fact.UNKNOWN))
                .containsExactly("R6 NOT_CONSCIOUS");
    }

    @Test
    void without_a_stroke_only_who_is_known_to_be_unconscious_is_refused_and_the_gate_is_the_decisions_R6_R7() {
        var back = BackPatients.osteochondrosis();
        assertThat(conscious(back, StrokeType.UNKNOWN, Fact.UNKNOWN)).isEmpty();
        assertThat(conscious(back, StrokeType.UNKNOWN, Fact.NO)).containsExactly("R6 NOT_CONSCIOUS");
        var later = new StartWindow(at(START.plusDays(1), 0), null, null, START.plusYears(1));
        assertThat(conscious(back.with(later), StrokeType.UNKNOWN, Fact.UNKNOWN))
                .containsExactly("R7 BEFORE_EARLIEST_START");
    }

    private static List<String> conscious(Patients patient, StrokeType type, Fact conscious) {
        var bedside = patient.clearance().bedside();
        return patient.with(new Bedside(type, bedside.affectedSide(), conscious, bedside.inside(), bedside.allergies()))
                .refusals();
    }

    @Test
    void warns_of_a_start_after_the_recommended_days_R8() {
        var window = new StartWindow(at(START.minusDays(9), 0), null, at(START.minusDays(1), 0), START.plusYears(1));
        assertThat(Patients.ordinary().with(window).warnings()).containsExactly("R8 LATER_THAN_RECOMMENDED");
        assertThat(BackPatients.hernia().with(window).warnings()).isEmpty();
    }

    @Test
    void the_recommended_days_end_the_instant_the_next_one_opens_R8() {
        assertThat(recommendedUntil(at(START, 8)).warnings()).containsExactly("R8 LATER_THAN_RECOMMENDED");
        assertThat(recommendedUntil(at(START, 8).plusSeconds(1)).warnings()).isEmpty();
        assertThat(recommendedUntil(at(START, 15)).warnings()).isEmpty();
    }

    @Test
    void a_session_that_may_begin_before_the_proposed_day_opens_is_early_R9() {
        assertThat(proposedFrom(at(START, 8)).warnings()).isEmpty();
        assertThat(proposedFrom(at(START, 8).plusSeconds(1)).warnings()).containsExactly("R9 EARLIER_THAN_PROPOSED");
        var gated = new StartWindow(at(START, 15), at(START, 15), null, START.plusYears(1));
        assertThat(haemorrhagic(Patients.ordinary().with(gated)).warnings()).isEmpty();
    }

    private static Patients recommendedUntil(Instant until) {
        return Patients.ordinary().with(new StartWindow(at(START.minusDays(3), 8), null, until, START.plusYears(1)));
    }

    private static Patients proposedFrom(Instant from) {
        return haemorrhagic(
                Patients.ordinary().with(new StartWindow(at(START.minusDays(1), 0), from, null, START.plusYears(1))));
    }

    @Test
    void warns_of_a_start_before_the_proposed_day_R9() {
        var window = new StartWindow(at(START, 0), at(START.plusDays(2), 0), null, START.plusYears(1));
        assertThat(haemorrhagic(Patients.ordinary().with(window)).warnings())
                .containsExactly("R9 EARLIER_THAN_PROPOSED");
    }

    @Test
    void a_course_wholly_at_home_asks_for_a_patient_out_of_bed_and_a_clearance_for_home_R25() {
        var home = new Situation(Setting.HOME, Instant.EPOCH, Mobility.OUT_OF_BED, null);
        var cleared = new Permissions(false, false, false, true, null);
        assertThat(Patients.ordinary().with(home).refusals()).containsExactly("R25 HOME_NOT_CLEARED");
        assertThat(Patients.ordinary().with(home).with(cleared).refusals()).isEmpty();
        assertThat(Patients.ordinary()
                        .with(home.with(Mobility.BED_REST))
                        .with(cleared)
                        .refusals())
                .containsExactly("R25 HOME_IN_BED");
        assertThat(Patients.ordinary()
                        .with(home.with(Mobility.UNKNOWN))
                        .with(cleared)
                        .refusals())
                .containsExactly("R25 HOME_IN_BED");
    }

    private static Patients gate(Instant earliest, StrokeType type) {
        var patient = Patients.ordinary().with(new StartWindow(earliest, null, null, START.plusYears(1)));
        var bedside = patient.clearance().bedside();
        return patient.with(
                new Bedside(type, bedside.affectedSide(), bedside.conscious(), bedside.inside(), bedside.allergies()));
    }

    private static Patients haemorrhagic(Patients patient) {
        var bedside = patient.clearance().bedside();
        return patient.with(new Bedside(
                StrokeType.HAEMORRHAGIC,
                bedside.affectedSide(),
                bedside.conscious(),
                bedside.inside(),
                bedside.allergies()));
    }

    private static Patients validUntil(LocalDate date) {
        return Patients.ordinary().with(new StartWindow(at(START, 0), null, null, date));
    }
}
