package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.START;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.AuthorRole;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.regimen.Item;
import health.homeward.plans.domain.regimen.Regimens;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the source says of massage in general, as it holds for the four diseases of the back. */
class BackRegimensTest {
    private static final String ALL = "health.homeward.plans.domain.BackPatients#all";

    @Test
    void where_the_source_says_no_more_half_an_hour_is_usual_R52() {
        assertThat(Regimens.all())
                .extracting(
                        regimen -> regimen.code() + " " + regimen.dose().ramp().target())
                .containsExactly("STROKE 30", "OSTEOCHONDROSIS 20", "RADICULITIS 30", "SCOLIOSIS 30", "HERNIA 30");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void movements_follow_the_blood_from_the_first_stroke_on_R53_R68(Patients patient) {
        assertThat(patient.sessions()).allSatisfy(session -> {
            Step first = session.content().steps().getFirst();
            assertThat(first.kind()).isEqualTo(StepKind.OPENING_STROKES);
            assertThat(first.rules()).contains("R53", "R68");
            assertThat(first.sentence()).contains("along the flow of blood");
            assertThat(session.content().rules()).contains("R53").doesNotContain("R29");
        });
    }

    @Test
    void after_a_stroke_the_lymph_wins_over_the_blood_R29_R53() {
        assertThat(Patients.ordinary().sessions())
                .allSatisfy(session ->
                        assertThat(session.content().rules()).contains("R29").doesNotContain("R53"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void a_session_ends_softly_R73(Patients patient) {
        assertThat(patient.sessions()).allSatisfy(session -> {
            Step last = session.content().steps().getLast();
            assertThat(last.kind()).isEqualTo(StepKind.SOFT_ENDING);
            assertThat(last.rules()).containsExactly("R73");
        });
    }

    @ParameterizedTest
    @EnumSource(AuthorRole.class)
    void a_doctor_prescribes_and_nobody_else_R60(AuthorRole role) {
        boolean doctor = role == AuthorRole.NEUROLOGIST || role == AuthorRole.PHYSICIAN;
        var author = List.of(new Prescription.Author(role, Patients.NEUROLOGIST));
        for (Patients patient : BackPatients.all().toList()) {
            assertThat(patient.planned(List.of(), author).refusals())
                    .isEqualTo(doctor ? List.of() : List.of("R60 NO_PRESCRIBER"));
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void nobody_prescribes_for_himself_R60(Patients patient) {
        assertThat(patient.planned(List.of(), List.of()).refusals()).containsExactly("R60 NO_PRESCRIBER");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void massage_comes_in_courses_of_15_at_most_and_of_less_than_10_only_with_a_warning_R60(Patients patient) {
        for (int procedures = 1; procedures <= 9; procedures++) {
            Patients few = patient.procedures(procedures);
            assertThat(few.refusals().isEmpty() && few.warnings().isEmpty()).isFalse();
        }
        assertThat(patient.procedures(16).refusals()).isNotEmpty();
        assertThat(patient.sessions())
                .allMatch(session -> session.content().rules().contains("R60"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void a_pause_of_more_than_half_a_year_is_warned_about_R63(Patients patient) {
        String code = patient.regimen().code();
        assertThat(patient.after(OsteochondrosisTest.past(START.minusMonths(6), code, 7))
                        .warnings())
                .isEmpty();
        assertThat(patient.after(OsteochondrosisTest.past(START.minusMonths(6).minusDays(1), code, 7))
                        .warnings())
                .containsExactly("R63 RECALL_OVERDUE");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void a_course_on_the_day_of_the_last_ones_end_is_refused_R63(Patients patient) {
        var today = OsteochondrosisTest.past(START, patient.regimen().code(), 1);
        assertThat(patient.after(today).refusals()).contains("R63 WITHIN_BREAK");
    }

    @ParameterizedTest
    @MethodSource("every_other_frequency")
    void the_doctor_chooses_the_frequency_R61(Patients patient) {
        assertThat(patient.refusals()).isEmpty();
    }

    static Stream<Patients> every_other_frequency() {
        return Stream.of(Frequency.values()).flatMap(frequency -> Stream.of(
                        BackPatients.osteochondrosis(), BackPatients.radiculitis(), BackPatients.hernia())
                .map(patient -> patient.every(frequency)));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void a_beginner_gives_none_of_them_R57(Patients patient) {
        assertThat(patient.sessions())
                .allMatch(session -> !Level.NOVICE.covers(session.content().level()))
                .allMatch(session -> session.content().rules().contains("R57"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void neither_consciousness_nor_a_window_after_onset_nor_a_cleared_home_is_asked_R5_R6_R25(Patients patient) {
        var bedside = patient.clearance().bedside();
        var unconscious = new Bedside(
                bedside.strokeType(),
                bedside.affectedSide(),
                Fact.UNKNOWN,
                bedside.inside(),
                bedside.allergies(),
                bedside.background());
        var home = new Situation(Setting.HOME, java.time.Instant.EPOCH, Mobility.BED_REST, null);
        assertThat(patient.with(unconscious)
                        .with(home)
                        .with(new StartWindow(null, null, null, START.plusYears(1)))
                        .refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void a_gate_that_the_clearance_names_is_kept_under_its_own_rule_R7(Patients patient) {
        var later = new StartWindow(Patients.at(START.plusDays(1), 0), null, null, START.plusYears(1));
        assertThat(patient.with(later).refusals()).containsExactly("R7 BEFORE_EARLIEST_START");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void severe_discomfort_stops_the_session_and_no_blanket_is_asked_for_R54_R27(Patients patient) {
        var lists = patient.sessions().getFirst().content().lists();
        assertThat(lists.checklist())
                .extracting(Item::rule)
                .contains("R46", "R50", "R54", "R56")
                .doesNotContain("R32");
        assertThat(lists.supplies()).extracting(Item::rule).contains("R47").doesNotContain("R27");
        assertThat(lists.questions()).extracting(Item::rule).contains("R36", "R37", "R39", "R41", "R44");
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void a_second_course_needs_no_consolidation_R16(Patients patient) {
        var before = new PastCourse(
                java.util.UUID.randomUUID(),
                java.util.UUID.randomUUID(),
                Patients.REFERRAL,
                false,
                START.minusMonths(6),
                new PastCourse.Given(patient.regimen().code(), 10));
        assertThat(patient.after(before).refusals()).isEmpty();
    }
}
