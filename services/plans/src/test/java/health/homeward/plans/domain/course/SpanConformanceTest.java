package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.CLEARANCE;
import static health.homeward.plans.domain.Patients.REFERRAL;
import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Goal;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.StrokeType;
import health.homeward.plans.domain.compile.Bedside;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.Prescription;
import health.homeward.plans.domain.compile.StartWindow;
import health.homeward.plans.domain.conformance.By;
import health.homeward.plans.domain.conformance.RuleStatus;
import health.homeward.plans.domain.conformance.SourceRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a course was ordered, begun and ended, and what comes after it. */
class SpanConformanceTest {
    private static final LocalDate LAST = START.plusDays(19);

    @Test
    void a_programme_without_a_neurologist_or_with_clashing_goals_departs_R1_R3() {
        Life life = Life.ordinary();
        Body body = life.course.body();
        var order = body.terms().prescription();
        var programme = new Prescription.Programme(
                List.of(
                        new Prescription.Aim(Goal.SPASM_REDUCTION, "calf"),
                        new Prescription.Aim(Goal.MUSCLE_TONE, "calf")),
                List.of());
        var unsigned = new Prescription(order.procedures(), order.startDate(), order.days(), order.dosing(), programme);
        life.course = new Course.Planned(
                body.with(body.terms().prescribed(unsigned, body.terms().dosage())));
        assertThat(Judged.of(life).causes(SourceRule.R1)).containsExactly("NO_NEUROLOGIST");
        assertThat(Judged.of(life).causes(SourceRule.R3)).containsExactly("GOALS_CLASH");
    }

    @Test
    void a_first_session_before_the_gate_departs_R5() {
        Life life = home(window(at(START, 10), null, null));
        new Visits(life).at(1, at(START, 9));
        assertThat(Judged.of(life).causes(SourceRule.R5)).containsExactly("BEFORE_EARLIEST_START");
        Life later = home(window(at(START, 9), null, null));
        new Visits(later).at(1, at(START, 9));
        assertThat(Judged.of(later).status(SourceRule.R5)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void a_gate_that_nobody_named_is_not_recorded_R5() {
        Life life = Life.ordinary();
        life.give(1);
        Body body = life.course.body();
        life.course = new Course.Active(body.with(body.terms()
                .cleared(Patients.ordinary().with(window(null, null, null)).clearance())));
        assertThat(Judged.of(life).status(SourceRule.R5)).isEqualTo(RuleStatus.NOT_RECORDED);
    }

    @Test
    void a_start_after_the_recommended_days_departs_by_the_order_or_by_what_was_missed_R8() {
        Life ordered = home(window(at(START, 0).minusSeconds(86400), null, at(START, 0)));
        new Visits(ordered).give(1);
        assertThat(Judged.of(ordered).deviations(SourceRule.R8)).singleElement().satisfies(deviation -> {
            assertThat(deviation.cause()).isEqualTo("PRESCRIBED_LATER");
            assertThat(deviation.by()).isEqualTo(new By(By.Role.NEUROLOGIST, Patients.NEUROLOGIST));
        });
        Life missed = new Life(Patients.ordinary().with(window(at(START, 0), null, at(START, 12))));
        missed.miss(1);
        missed.give(2);
        assertThat(Judged.of(missed).causes(SourceRule.R8)).containsExactly("PATIENT_REFUSED");
        Life held = new Life(Patients.ordinary().with(window(at(START, 0), null, at(START, 12))));
        held.fever(at(START, 8));
        held.when(
                new Command.ClearanceRenewed(
                        Patients.ordinary()
                                .with(window(at(START, 0), null, at(START, 12)))
                                .clearance(),
                        true),
                at(START.plusDays(2), 8));
        held.give(1);
        assertThat(Judged.of(held).causes(SourceRule.R8)).containsExactly("FEVER");
    }

    @Test
    void a_visit_that_came_late_of_itself_is_its_therapists_R8() {
        Life life = home(window(at(START, 0), null, at(START, 12)));
        new Visits(life).at(1, at(START, 13));
        assertThat(Judged.of(life).deviations(SourceRule.R8)).singleElement().satisfies(deviation -> {
            assertThat(deviation.cause()).isEqualTo("GIVEN_LATE");
            assertThat(deviation.by()).isEqualTo(new By(By.Role.THERAPIST, Life.THERAPIST));
        });
    }

    @Test
    void a_haemorrhage_begun_before_the_proposed_day_says_who_chose_it_R9() {
        Life life = new Life(Patients.ordinary()
                .with(window(at(START, 0), at(START.plusDays(2), 0), null))
                .with(ofType(StrokeType.HAEMORRHAGIC)));
        life.give(1);
        var judged = Judged.of(life).rule(SourceRule.R9);
        assertThat(judged.status()).isEqualTo(RuleStatus.KEPT);
        assertThat(judged.evidence()).contains("It began before the proposed day, as the neurologist chose.");
    }

    @ParameterizedTest
    @CsvSource({
        "NEUROLOGIST, NEUROLOGIST",
        "CLEARANCE_WITHDRAWN, NEUROLOGIST",
        "REFERRAL_WITHDRAWN, HOSPITAL",
        "CONSENT_WITHDRAWN, PATIENT",
        "DEATH, NOBODY"
    })
    void a_course_ended_early_departs_by_whoever_ended_it_R14(EndReason reason, By.Role role) {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.when(new Command.End(reason).by(Patients.NEUROLOGIST), at(START.plusDays(3), 9));
        assertThat(Judged.of(life).deviations(SourceRule.R14)).singleElement().satisfies(deviation -> {
            assertThat(deviation.cause()).isEqualTo(reason.name());
            assertThat(deviation.by().role()).isEqualTo(role);
            assertThat(deviation.by().id()).isEqualTo(role == By.Role.NEUROLOGIST ? Patients.NEUROLOGIST : null);
            assertThat(deviation.sentence()).contains("3 procedures");
        });
    }

    @Test
    void a_longer_course_ended_after_twenty_procedures_keeps_the_rule_R14() {
        Life life = new Life(Patients.ordinary().procedures(25));
        life.giveUpTo(20);
        assertThat(Judged.of(life).status(SourceRule.R14)).isEqualTo(RuleStatus.NOT_YET_DUE);
        life.when(new Command.End(EndReason.NEUROLOGIST), at(LAST, 18));
        assertThat(Judged.of(life).status(SourceRule.R14)).isEqualTo(RuleStatus.KEPT);
    }

    @Test
    void the_recall_comes_due_with_its_answer_or_with_the_end_of_its_window_R15() {
        Life life = Life.ordinary();
        life.giveUpTo(20);
        Instant end = at(LAST.plusMonths(2), 12);
        assertThat(Judged.at(life, end).status(SourceRule.R15)).isEqualTo(RuleStatus.NOT_YET_DUE);
        assertThat(Judged.at(life, end.plusSeconds(86400)).causes(SourceRule.R15))
                .containsExactly("RECALL_OVERDUE");
        life.when(new Command.AnswerRecall(), end);
        assertThat(Judged.at(life, end).status(SourceRule.R15)).isEqualTo(RuleStatus.KEPT);
        Life late = Life.ordinary();
        late.giveUpTo(20);
        late.when(new Command.AnswerRecall(), end.plusSeconds(86400));
        late.when(new Command.AnswerRecall(), end.plusSeconds(2 * 86400));
        assertThat(Judged.of(late).causes(SourceRule.R15)).containsExactly("RECALL_OVERDUE");
    }

    @Test
    void nobody_is_called_back_after_a_death_and_an_old_answer_has_no_date_R15() {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.when(new Command.End(EndReason.DEATH), at(START.plusDays(3), 9));
        assertThat(Judged.of(life).status(SourceRule.R15)).isEqualTo(RuleStatus.NOT_YET_DUE);
        life.when(new Command.AnswerRecall(), at(LAST.plusDays(50), 9));
        assertThat(Judged.of(life).status(SourceRule.R15)).isEqualTo(RuleStatus.NOT_YET_DUE);
        Life old = Life.ordinary();
        old.giveUpTo(20);
        Course.Completed done = (Course.Completed) old.course;
        Body.Memory memory = done.body().memory();
        old.course = new Course.Completed(
                done.body()
                        .with(new Body.Memory(
                                memory.stage(), memory.interruptions(), memory.painCountedSince(), null, List.of())),
                done.recall());
        old.when(new Command.AnswerRecall(), at(LAST.plusDays(50), 9));
        assertThat(Judged.of(old).status(SourceRule.R15)).isEqualTo(RuleStatus.NOT_RECORDED);
    }

    @ParameterizedTest
    @CsvSource({"44, WITHIN_BREAK", "45, ", "59, ", "63, RECALL_OVERDUE"})
    void a_course_that_follows_another_began_within_the_window_or_departs_R15(int daysAfter, String cause) {
        Life life = new Life(Patients.ordinary().consolidating());
        life.giveUpTo(1);
        Judged judged = Judged.of(life, past(UUID.randomUUID(), REFERRAL, START.minusDays(daysAfter)));
        assertThat(judged.causes(SourceRule.R15)).isEqualTo(cause == null ? List.of() : List.of(cause));
        assertThat(judged.status(SourceRule.R15)).isEqualTo(cause == null ? RuleStatus.KEPT : RuleStatus.DEVIATED);
    }

    @Test
    void the_course_after_a_break_consolidates_under_a_clearance_of_its_own_R16() {
        Life life = new Life(Patients.ordinary().consolidating());
        assertThat(Judged.of(life, past(UUID.randomUUID(), REFERRAL, START.minusDays(50)))
                        .status(SourceRule.R16))
                .isEqualTo(RuleStatus.KEPT);
        assertThat(Judged.of(life, past(CLEARANCE, REFERRAL, START.minusDays(50)))
                        .causes(SourceRule.R16))
                .containsExactly("CLEARANCE_USED");
        assertThat(Judged.of(life).status(SourceRule.R16)).isEqualTo(RuleStatus.NOT_RECORDED);
    }

    @Test
    void a_first_course_after_another_of_the_same_stroke_departs_and_of_another_stroke_does_not_R16() {
        Life life = Life.ordinary();
        assertThat(Judged.of(life, past(UUID.randomUUID(), REFERRAL, START.minusDays(50)))
                        .causes(SourceRule.R16))
                .containsExactly("NEXT_IS_CONSOLIDATION");
        assertThat(Judged.of(life, past(UUID.randomUUID(), UUID.randomUUID(), START.minusDays(400)))
                        .status(SourceRule.R16))
                .isEqualTo(RuleStatus.NOT_YET_DUE);
    }

    private static PastCourse past(UUID clearance, UUID referral, LocalDate last) {
        return new PastCourse(UUID.randomUUID(), clearance, referral, false, last);
    }

    private static StartWindow window(Instant earliest, Instant recommendedFrom, Instant recommendedUntil) {
        return new StartWindow(earliest, recommendedFrom, recommendedUntil, START.plusYears(1));
    }

    private static Bedside ofType(StrokeType type) {
        var bedside = Patients.ordinary().clearance().bedside();
        return new Bedside(type, bedside.affectedSide(), bedside.conscious(), bedside.inside(), bedside.allergies());
    }

    private static Life home(StartWindow window) {
        Life life = new Life(Life.goingHome(Patients.ordinary().with(window)));
        life.discharged(at(START, 7));
        return life;
    }
}
