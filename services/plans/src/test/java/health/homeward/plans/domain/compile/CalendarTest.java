package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.START;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Frequency;
import health.homeward.plans.domain.Patients;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({"DAILY,1", "EVERY_OTHER_DAY,2", "GAP_2,3", "GAP_3,4"})
    void a_gap_counts_free_days_R61(Frequency frequency, int daysApart) {
        List<LocalDate> dates = dates(Patients.ordinary().every(frequency).dosed(30, null, true));
        for (int i = 1; i < dates.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i))).isEqualTo(daysApart);
        }
    }

    @Test
    void no_session_falls_on_a_day_off_and_the_gap_is_never_shorter_R61() {
        List<LocalDate> dates = dates(Patients.ordinary().every(Frequency.EVERY_OTHER_DAY, DayOfWeek.SUNDAY));
        assertThat(dates).noneMatch(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY);
        for (int i = 1; i < dates.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i))).isBetween(2L, 3L);
        }
    }

    @Test
    void a_start_on_a_day_off_moves_to_the_next_day_and_says_so_R17() {
        var patient = Patients.ordinary().every(Frequency.DAILY, START.getDayOfWeek());
        assertThat(dates(patient).getFirst()).isEqualTo(START.plusDays(1));
        assertThat(patient.warnings()).containsExactly("R17 START_ON_A_DAY_OFF");
    }

    @Test
    void no_session_falls_on_a_holiday_and_the_others_go_on_in_the_gap_R61() {
        LocalDate holiday = START.plusDays(4);
        List<LocalDate> dates =
                dates(Patients.ordinary().every(Frequency.EVERY_OTHER_DAY).notOn(holiday));
        assertThat(dates).startsWith(START, START.plusDays(2), START.plusDays(5), START.plusDays(7));
        assertThat(dates).hasSize(20).doesNotContain(holiday);
    }

    @Test
    void a_holiday_between_two_sessions_moves_none_R61() {
        var patient = Patients.ordinary().every(Frequency.EVERY_OTHER_DAY);
        assertThat(dates(patient.notOn(START.plusDays(3)))).isEqualTo(dates(patient));
    }

    @Test
    void a_holiday_beside_a_weekend_makes_it_longer_R61() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        List<LocalDate> dates = dates(Patients.ordinary()
                .every(Frequency.DAILY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .notOn(friday, friday.plusDays(3))
                .dosed(30, null, true));
        assertThat(dates).startsWith(START, START.plusDays(1), START.plusDays(2), LocalDate.of(2026, 3, 10));
    }

    @Test
    void a_start_on_a_holiday_moves_to_the_next_day_and_says_so_R17() {
        var patient = Patients.ordinary().notOn(START, START.plusDays(1));
        assertThat(dates(patient).getFirst()).isEqualTo(START.plusDays(2));
        assertThat(patient.warnings()).containsExactly("R17 START_ON_A_DAY_OFF");
    }

    @Test
    void holidays_that_keep_the_ramp_from_thirty_minutes_are_asked_about_R12() {
        LocalDate[] twoWeeks = START.plusDays(1).datesUntil(START.plusDays(14)).toArray(LocalDate[]::new);
        assertThat(Patients.ordinary().notOn(twoWeeks).refusals()).containsExactly("R12 RAMP_TOO_SLOW");
    }

    @Test
    void the_day_window_stays_8_to_20_local_when_the_clocks_go_forward() {
        // Andorra changes to summer time on 29 March 2026
        List<SessionPlan> sessions = Patients.ordinary().procedures(30).sessions();
        assertThat(slotOn(sessions, LocalDate.of(2026, 3, 28)).earliest())
                .isEqualTo(Instant.parse("2026-03-28T07:00:00Z"));
        assertThat(slotOn(sessions, LocalDate.of(2026, 3, 29)).earliest())
                .isEqualTo(Instant.parse("2026-03-29T06:00:00Z"));
        assertThat(sessions).allSatisfy(session -> assertThat(Duration.between(
                        session.slot().earliest(), session.slot().latest()))
                .isEqualTo(Duration.ofHours(12)));
    }

    @Test
    void months_and_leap_days_pass_without_a_gap() {
        LocalDate start = LocalDate.of(2028, 2, 20);
        var patient = Patients.ordinary()
                .at(Patients.at(start, 7))
                .starting(start)
                .with(new StartWindow(Patients.at(start, 0), null, null, start.plusYears(1)));
        assertThat(dates(patient)).contains(LocalDate.of(2028, 2, 29), LocalDate.of(2028, 3, 1));
    }

    @Test
    void forty_five_days_cross_a_leap_day_and_two_months_end_with_the_month_R15() {
        var rhythm = Patients.ordinary().regimen().rhythm();
        assertThat(Break.after(LocalDate.of(2028, 1, 31), rhythm))
                .isEqualTo(new Break(LocalDate.of(2028, 3, 16), LocalDate.of(2028, 3, 31)));
        assertThat(Break.after(LocalDate.of(2027, 1, 31), rhythm).from()).isEqualTo(LocalDate.of(2027, 3, 17));
        assertThat(Break.after(LocalDate.of(2026, 12, 31), rhythm).until()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Break.after(LocalDate.of(2027, 12, 31), rhythm).until()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    private static SessionPlan.Slot slotOn(List<SessionPlan> sessions, LocalDate date) {
        return sessions.stream()
                .filter(session -> session.date().equals(date))
                .findFirst()
                .orElseThrow()
                .slot();
    }

    private static List<LocalDate> dates(Patients patient) {
        return patient.sessions().stream().map(SessionPlan::date).toList();
    }
}
