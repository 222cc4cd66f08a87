package health.homeward.plans.domain.course;

import static health.homeward.plans.domain.Patients.START;
import static health.homeward.plans.domain.Patients.at;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Setting;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history is told in the order in which it happened, the clock's own looks among it. */
class RetellingTest {
    private final Life life = Life.ordinary();

    @Test
    void a_session_without_its_hour_comes_after_what_happened_that_morning_R7() {
        var hold = new Hold(Hold.Kind.CLEARANCE, "R36", "FEVER", at(START, 7), Life.CAUSE);
        var told = told(List.of(given(1), new Happening.Other(at(START, 7), new Command.Pause(hold))), at(START, 12));
        assertThat(told.notes()).extracting(note -> note.code()).containsExactly("GIVEN_UNDER_HOLD");
        assertThat(told.course().body().sessions().given()).isEqualTo(1);
    }

    @Test
    void a_session_without_its_hour_comes_before_what_happened_in_its_window_R7() {
        var hold = new Hold(Hold.Kind.CLEARANCE, "R36", "FEVER", at(START, 9), Life.CAUSE);
        var told = told(List.of(new Happening.Other(at(START, 9), new Command.Pause(hold)), given(1)), at(START, 12));
        assertThat(told.notes()).isEmpty();
        assertThat(told.course()).isInstanceOf(Course.Paused.class);
    }

    @Test
    void a_session_given_under_a_hold_is_the_next_in_order_whatever_its_day_R7_R12() {
        var hold = new Hold(Hold.Kind.CLEARANCE, "R36", "FEVER", at(START.plusDays(1), 9), Life.CAUSE);
        LocalDate later = START.plusDays(9);

        var told = told(
                List.of(given(1), new Happening.Other(at(START.plusDays(1), 9), new Command.Pause(hold)), on(later)),
                at(later, 20));

        assertThat(told.notes()).extracting(note -> note.code()).containsExactly("GIVEN_UNDER_HOLD");
        assertThat(told.course().body().sessions().treated())
                .extracting(treated -> treated.plan().date() + " "
                        + treated.plan().number() + " " + treated.treatment().minutes())
                .containsExactly(START + " 1 5", later + " 2 5");
    }

    @Test
    void a_session_is_given_where_the_patient_was_taken_that_morning_R25() {
        Retelling.Retold.Told told = (Retelling.Retold.Told) Retelling.of(
                Life.goingHome().course,
                List.of(given(1), new Happening.Other(at(START, 7), new Command.Move(Setting.HOME, at(START, 7)))),
                Duration.ofHours(6),
                at(START, 12));
        assertThat(told.course()
                        .body()
                        .sessions()
                        .treated()
                        .getFirst()
                        .plan()
                        .content()
                        .setting())
                .isEqualTo(Setting.HOME);
    }

    @Test
    void a_session_given_after_the_last_day_of_the_clearance_is_noted_R7() {
        Life brief = new Life(ending(START.plusDays(19)));
        List<Happening> history =
                new ArrayList<>(List.of(new Happening.Missed(START, null, MissCause.PATIENT_REFUSED)));
        for (int number = 2; number <= 20; number++) {
            history.add(given(number));
        }
        LocalDate after = START.plusDays(20);
        history.add(on(after));
        var told = (Retelling.Retold.Told) Retelling.of(brief.course, history, Duration.ofHours(6), at(after, 12));
        assertThat(told.notes())
                .extracting(note -> note.rule() + " " + note.code())
                .containsExactly("R7 GIVEN_UNDER_HOLD");
    }

    @Test
    void a_clearance_is_held_from_the_end_of_its_last_day_R7() {
        Life brief = new Life(ending(START.plusDays(19)));
        List<Happening> missed = List.of(new Happening.Missed(START, null, MissCause.PATIENT_REFUSED));
        var told = (Retelling.Retold.Told)
                Retelling.of(brief.course, missed, Duration.ofHours(6), at(START.plusDays(22), 12));
        assertThat(((Course.Paused) told.course()).holds()).singleElement().satisfies(hold -> assertThat(hold.since())
                .isEqualTo(at(START.plusDays(20), 0)));
    }

    @Test
    void what_silence_did_does_not_depend_on_when_one_asks_R12_R14() {
        List<Happening> history = new ArrayList<>();
        for (int day = 0; day < 19; day++) {
            history.add(on(START.plusDays(day)));
        }
        assertThat(missed(history, START.plusDays(20))).containsExactly(START.plusDays(19));
        assertThat(missed(history, START.plusDays(22)))
                .containsExactly(START.plusDays(19), START.plusDays(20), START.plusDays(21));
    }

    @Test
    void days_of_silence_before_the_clearances_end_stay_missed_after_it_R7_R12() {
        Life brief = new Life(ending(START.plusDays(30)));
        var told = (Retelling.Retold.Told)
                Retelling.of(brief.course, List.of(given(1)), Duration.ofHours(6), at(START.plusDays(40), 12));

        assertThat(told.course().body().sessions().of(Session.Missed.class)).hasSize(30);
        assertThat(told.course().body().sessions().of(Session.Held.class))
                .allMatch(held -> held.plan().date().isAfter(START.plusDays(30)));
    }

    private List<LocalDate> missed(List<Happening> history, LocalDate today) {
        return told(history, at(today, 12))
                .course()
                .body()
                .sessions()
                .of(Session.Missed.class)
                .map(missed -> missed.plan().date())
                .toList();
    }

    @Test
    void a_silent_day_before_a_told_session_makes_no_jump_R12() {
        assertThat(minutes(List.of(given(1), on(START.plusDays(2))), START.plusDays(2)))
                .startsWith(5, 5, 10, 10, 15);
        assertThat(minutes(List.of(given(1), on(START.plusDays(4))), START.plusDays(4)))
                .startsWith(5, 5, 10, 10, 15);
    }

    @Test
    void silence_says_what_a_told_miss_says_R12_R13() {
        List<Happening> missed = new ArrayList<>(List.of(given(1)));
        for (int day = 1; day < 25; day++) {
            missed.add(new Happening.Missed(START.plusDays(day), null, MissCause.NOT_RECORDED));
        }
        missed.add(on(START.plusDays(25)));
        List<Happening> silent = List.of(given(1), on(START.plusDays(25)));
        assertThat(minutes(silent, START.plusDays(25)))
                .hasSize(20)
                .startsWith(5, 5, 10)
                .isEqualTo(minutes(missed, START.plusDays(25)));
    }

    @Test
    void a_first_session_after_silent_days_is_the_first_of_the_ramp_R11() {
        assertThat(minutes(List.of(on(START.plusDays(4))), START.plusDays(4))).startsWith(5, 5, 10);
    }

    private List<Integer> minutes(List<Happening> history, LocalDate until) {
        return told(history, at(until, 19)).course().body().sessions().all().stream()
                .filter(session -> !(session instanceof Session.Missed))
                .map(session -> session.plan().minutes())
                .toList();
    }

    private static Patients ending(LocalDate lastDay) {
        Patients patient = Patients.ordinary();
        return patient.with(patient.clearance().until(lastDay));
    }

    private Happening given(int number) {
        return on(life.session(number).plan().date());
    }

    private Happening on(LocalDate date) {
        Treatment treatment = Life.visited(life.treatment(1, 5, Treatment.Outcome.FULL, false));
        return new Happening.Given(
                new Happening.Report(date, null, null, List.of(), treatment.result(), treatment.by()));
    }

    private Retelling.Retold.Told told(List<Happening> happenings, Instant now) {
        return (Retelling.Retold.Told) Retelling.of(life.course, happenings, Duration.ofHours(6), now);
    }
}
