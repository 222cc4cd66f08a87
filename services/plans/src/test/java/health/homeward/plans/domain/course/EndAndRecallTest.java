package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EndAndRecallTest {

    @Test
    void every_report_and_look_after_the_end_leaves_the_course_as_it_is() {
        Life life = completed();
        Course before = life.course;
        for (Command command : new Command[] {
            new Command.ReportMissed(life.session(1).plan().id(), MissCause.OTHER, at(LAST, 19)),
            new Command.PresumeMissed(Duration.ZERO),
            new Command.ClearanceRenewed(Patients.ordinary().clearance(), true),
            new Command.LookForExpiry(),
            new Command.Move(Setting.HOME, at(LAST, 19)),
            new Command.ChangeMobility(Mobility.OUT_OF_BED),
            new Command.CorrectSide(Side.RIGHT, at(LAST, 19), Life.CAUSE)
        }) {
            assertThat(life.when(command, at(LAST, 19))).isTrue();
            assertThat(life.course).isEqualTo(before);
            assertThat(life.notes).isEmpty();
        }
    }

    @Test
    void a_course_under_way_is_neither_called_back_nor_answered_R15() {
        Life life = Life.ordinary();
        Course before = life.course;
        look(life, START.plusDays(60));
        life.when(new Command.AnswerRecall(), at(START.plusDays(60), 9));
        assertThat(life.course).isEqualTo(before);
    }

    private static final LocalDate LAST = START.plusDays(19);

    @Test
    void a_course_ended_early_cancels_what_was_to_come_and_still_has_its_break_R14_R15() {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.when(new Command.End(EndReason.NEUROLOGIST), at(START.plusDays(3), 9));
        assertThat(life.course).isInstanceOf(Course.Ended.class);
        assertThat(life.course.body().sessions().of(Session.Cancelled.class)).hasSize(17);
        var ended = life.events(CourseEvent.CourseCompleted.class).getFirst();
        assertThat(ended.early()).isTrue();
        assertThat(ended.procedures()).isEqualTo(3);
        assertThat(ended.recall().from()).isEqualTo(START.plusDays(2 + 45));
    }

    @ParameterizedTest
    @EnumSource(
            value = EndReason.class,
            names = {"DEATH", "CONSENT_WITHDRAWN", "REFERRAL_WITHDRAWN"})
    void nobody_is_called_back_after_a_death_or_a_refusal(EndReason reason) {
        Life life = Life.ordinary();
        life.giveUpTo(3);
        life.when(new Command.End(reason), at(START.plusDays(3), 9));
        assertThat(life.events(CourseEvent.CourseCompleted.class).getFirst().recall())
                .isNull();
        look(life, START.plusDays(60));
        assertThat(life.events(CourseEvent.CourseDue.class)).isEmpty();
    }

    @Test
    void a_death_during_the_break_drops_the_recall() {
        Life life = completed();
        life.when(new Command.End(EndReason.DEATH), at(LAST.plusDays(10), 9));
        look(life, LAST.plusDays(50));
        assertThat(life.events(CourseEvent.CourseDue.class)).isEmpty();
    }

    @Test
    void a_course_nothing_was_given_of_ends_without_a_break() {
        Life life = Life.ordinary();
        life.when(new Command.End(EndReason.CLEARANCE_WITHDRAWN), at(START, 9));
        var ended = life.events(CourseEvent.CourseCompleted.class).getFirst();
        assertThat(ended.lastProcedure()).isNull();
        assertThat(ended.recall()).isNull();
    }

    @Test
    void the_patient_is_called_back_45_days_after_the_last_procedure_and_not_a_day_earlier_R15() {
        Life life = completed();
        look(life, LAST.plusDays(44));
        assertThat(life.events(CourseEvent.CourseDue.class)).isEmpty();
        look(life, LAST.plusDays(45));
        look(life, LAST.plusDays(46));
        assertThat(life.events(CourseEvent.CourseDue.class))
                .singleElement()
                .extracting(CourseEvent.CourseDue::status)
                .isEqualTo(Recall.Status.DUE);
    }

    @Test
    void two_months_after_the_last_procedure_the_recall_is_overdue_the_day_after_R15() {
        Life life = completed();
        look(life, LAST.plusMonths(2));
        look(life, LAST.plusMonths(2).plusDays(1));
        assertThat(life.events(CourseEvent.CourseDue.class))
                .extracting(CourseEvent.CourseDue::status)
                .containsExactly(Recall.Status.DUE, Recall.Status.OVERDUE);
    }

    @Test
    void an_answered_recall_does_not_become_overdue_R15() {
        Life life = completed();
        look(life, LAST.plusDays(45));
        life.when(new Command.AnswerRecall(), at(LAST.plusDays(46), 9));
        look(life, LAST.plusMonths(3));
        assertThat(life.events(CourseEvent.CourseDue.class)).hasSize(1);
    }

    @Test
    void a_consolidation_is_followed_by_no_recall_R16() {
        Life life = new Life(Patients.ordinary().consolidating().dosed(30, ConsolidationDuration.FULL, false));
        life.giveUpTo(20);
        look(life, LAST.plusDays(50));
        assertThat(life.course).isInstanceOf(Course.Completed.class);
        assertThat(life.events(CourseEvent.CourseDue.class)).isEmpty();
    }

    @Test
    void nothing_is_given_or_changed_in_a_course_that_is_over_R14() {
        Life life = completed();
        for (Command command : new Command[] {
            new Command.Adjust(null, 40, false),
            new Command.End(EndReason.NEUROLOGIST),
            new Command.Resume(),
            new Command.RecordMissed(1, MissCause.OTHER)
        }) {
            assertThat(life.when(command, at(LAST, 19))).isFalse();
            assertThat(life.refusals()).containsExactly("R14 COURSE_OVER");
        }
    }

    @Test
    void reports_that_come_after_the_end_are_noted_and_change_nothing() {
        Life life = completed();
        Course before = life.course;
        life.when(
                new Command.ReportVisit(
                        life.session(1).plan().id(), life.treatment(1, 5, Treatment.Outcome.FULL, false)),
                at(LAST, 19));
        assertThat(life.notes).singleElement().satisfies(note -> assertThat(note.code())
                .isEqualTo("VISIT_AFTER_COURSE"));
        life.fever(at(LAST, 19));
        life.discharged(at(LAST, 19));
        assertThat(life.course).isEqualTo(before);
    }

    private static Life completed() {
        Life life = Life.ordinary();
        life.giveUpTo(20);
        return life;
    }

    private static void look(Life life, LocalDate date) {
        life.when(new Command.LookForRecall(), at(date, 0));
    }
}
