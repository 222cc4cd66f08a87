package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Level;
import health.homeward.plans.domain.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitTest {

    @Test
    void a_completed_visit_moves_the_course_on() {
        Life life = home();
        assertThat(life.visit(1)).isTrue();
        assertThat(life.session(1)).isInstanceOf(Session.Done.class);
        assertThat(life.notes).isEmpty();
    }

    @Test
    void the_same_visit_told_twice_changes_nothing() {
        Life life = home();
        life.visit(1);
        int told = life.events.size();
        life.visit(1);
        assertThat(life.events).hasSize(told);
    }

    @Test
    void a_missed_visit_is_made_up_for_at_the_end_R14() {
        Life life = home();
        missed(life, 1, MissCause.PATIENT_ABSENT);
        assertThat(life.session(1)).isInstanceOf(Session.Missed.class);
        assertThat(life.course.body().sessions().open()).hasSize(20);
    }

    @Test
    void a_visit_called_off_for_safety_at_the_door_is_no_procedure_given_R43() {
        Life life = home();
        missed(life, 1, MissCause.SAFETY);
        assertThat(life.session(2).plan().minutes()).isEqualTo(5);
    }

    @Test
    void an_alarm_stops_the_session_and_the_visits_own_record_replaces_it() {
        Life life = home();
        Instant at = at(START, 9);
        var alarm = new Treatment(
                at,
                at,
                0,
                List.of(),
                new Treatment.Result(Treatment.Outcome.STOPPED, false),
                new Treatment.By(Life.THERAPIST, Level.EXPERIENCED, Treatment.Source.SAFETY_STOP));
        life.when(new Command.ReportVisit(life.session(1).plan().id(), alarm), at);
        assertThat(life.session(1)).isInstanceOf(Session.Stopped.class);
        var record = Life.visited(life.treatment(1, 3, Treatment.Outcome.STOPPED, true));
        life.when(new Command.ReportVisit(life.session(1).plan().id(), record), at);
        assertThat(life.session(1)).isInstanceOfSatisfying(Session.Stopped.class, stopped -> assertThat(
                        stopped.treatment().minutes())
                .isEqualTo(3));
        assertThat(life.events(CourseEvent.SessionChanged.class).getLast().cause())
                .isEqualTo(CourseEvent.Cause.CORRECTED);
    }

    @Test
    void an_earlier_session_nobody_told_of_counts_as_missed_and_the_ramp_goes_on_from_what_was_given_R12() {
        Life life = home();
        life.visit(1);
        life.visit(3);
        assertThat(life.session(2)).isInstanceOf(Session.Missed.class);
        assertThat(life.course.body().sessions().given()).isEqualTo(2);
    }

    @Test
    void a_visit_that_stops_after_others_nobody_told_of_does_not_lift_the_ramp_to_its_own_step_R12() {
        Life life = home();
        life.visit(1);
        life.visit(2);
        assertThat(life.session(7).plan().minutes()).isEqualTo(20);
        var stopped = Life.visited(life.treatment(7, 2, Treatment.Outcome.STOPPED, false));
        life.when(new Command.ReportVisit(life.session(7).plan().id(), stopped), stopped.finishedAt());
        assertThat(life.comingMinutes()).startsWith(10, 10, 15);
    }

    @Test
    void a_visit_presumes_nothing_of_the_sessions_after_it_R12() {
        Life life = home();
        life.visit(3);
        assertThat(life.session(1)).isInstanceOf(Session.Missed.class);
        assertThat(life.session(4)).isInstanceOf(Session.Planned.class);
        assertThat(life.course.body().sessions().of(Session.Missed.class)).hasSize(2);
    }

    @Test
    void a_missed_visit_of_an_unknown_or_recorded_session_changes_nothing_R17() {
        Life life = home();
        life.visit(1);
        Course before = life.course;
        missed(life, 1, MissCause.OTHER);
        life.when(new Command.ReportMissed(Life.CAUSE, MissCause.OTHER, at(START, 12)), at(START, 12));
        assertThat(life.course).isEqualTo(before);
    }

    @Test
    void departures_from_the_rules_are_taken_down_and_not_refused_R2_R7_R11_R12_R17_R57() {
        Life life = home();
        life.fever(at(START, 8));
        var t = life.treatment(1, 9, Treatment.Outcome.FULL, false);
        var visit = new Treatment(
                at(START, 7),
                at(START, 8).plusSeconds(60),
                9,
                t.areas(),
                t.result(),
                new Treatment.By(Life.THERAPIST, Level.NOVICE, Treatment.Source.VISIT));
        assertThat(life.when(new Command.ReportVisit(life.session(1).plan().id(), visit), at(START, 9)))
                .isTrue();
        assertThat(life.notes)
                .extracting(note -> note.rule() + " " + note.code())
                .containsExactly(
                        "R11 LONGER_THAN_PLANNED",
                        "R12 LONGER_THAN_PLANNED",
                        "R17 BEFORE_ITS_WINDOW",
                        "R2 LEVEL_TOO_LOW",
                        "R57 LEVEL_TOO_LOW");
        var late = Life.visited(life.treatment(2, 5, Treatment.Outcome.FULL, false));
        life.when(new Command.ReportVisit(life.session(2).plan().id(), late), late.finishedAt());
        assertThat(life.notes).extracting(Reason::code).containsExactly("GIVEN_UNDER_HOLD");
        assertThat(life.course).isInstanceOf(Course.Paused.class);
    }

    @Test
    void a_visit_of_an_unknown_session_changes_nothing() {
        Life life = home();
        var treatment = Life.visited(life.treatment(1, 5, Treatment.Outcome.FULL, false));
        life.when(new Command.ReportVisit(Life.CAUSE, treatment), treatment.finishedAt());
        assertThat(life.course.body().sessions().given()).isZero();
    }

    private static void missed(Life life, int number, MissCause cause) {
        life.when(new Command.ReportMissed(life.session(number).plan().id(), cause, at(START, 9)), at(START, 9));
    }

    private static Life home() {
        Life life = Life.goingHome();
        life.discharged(at(START, 7));
        return life;
    }

    @Test
    void pain_that_is_told_of_late_counts_for_a_session_that_was_stopped_since_R32() {
        Life life = home();
        for (int n = 1; n <= 11; n++) {
            life.visit(n);
        }
        var late = Life.visited(life.treatment(12, 26, Treatment.Outcome.REDUCED, true));
        var stopped = Life.visited(life.treatment(13, 2, Treatment.Outcome.STOPPED, false));
        life.when(new Command.ReportVisit(life.session(13).plan().id(), stopped), stopped.finishedAt());
        assertThat(life.session(12)).isInstanceOf(Session.Missed.class);
        life.when(new Command.ReportVisit(life.session(12).plan().id(), late), stopped.finishedAt());
        assertThat(life.session(14).plan().minutes()).isEqualTo(25);
    }
}
