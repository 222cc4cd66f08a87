package health.homeward.dispatch.domain.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShiftTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_weekly_shift_is_worked_on_its_weekday_from_its_first_valid_date_to_its_last() {
        var every = new Shift.Every(DayOfWeek.MONDAY, MONDAY, Optional.of(MONDAY.plusDays(7)));

        assertThat(every.includes(MONDAY.minusDays(7))).isFalse();
        assertThat(every.includes(MONDAY)).isTrue();
        assertThat(every.includes(MONDAY.plusDays(1))).isFalse();
        assertThat(every.includes(MONDAY.plusDays(7))).isTrue();
        assertThat(every.includes(MONDAY.plusDays(14))).isFalse();
    }

    @Test
    void a_weekly_shift_without_a_last_date_goes_on() {
        var every = new Shift.Every(DayOfWeek.MONDAY, MONDAY, Optional.empty());

        assertThat(every.includes(MONDAY.plusWeeks(500))).isTrue();
    }

    @Test
    void a_shift_that_ends_before_it_starts_cannot_be_written() {
        assertThatThrownBy(() ->
                        new Shift(UUID.randomUUID(), new Shift.On(MONDAY), LocalTime.of(12, 0), LocalTime.of(8, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("end after it starts");
    }

    @Test
    void a_validity_that_ends_before_it_begins_cannot_be_written() {
        assertThatThrownBy(() -> new Shift.Every(DayOfWeek.MONDAY, MONDAY, Optional.of(MONDAY.minusDays(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shifts_that_meet_end_to_start_do_not_overlap() {
        var morning = shift(new Shift.On(MONDAY), 8, 12);
        var afternoon = shift(new Shift.On(MONDAY), 12, 16);

        assertThat(morning.overlaps(afternoon)).isFalse();
    }

    @Property(tries = 2000)
    void two_shifts_overlap_exactly_when_some_date_has_an_hour_of_both(
            @ForAll("shifts") Shift one, @ForAll("shifts") Shift other) {
        boolean shared = IntStream.range(0, 70)
                .mapToObj(MONDAY::plusDays)
                .anyMatch(date -> one.day().includes(date)
                        && other.day().includes(date)
                        && one.from().isBefore(other.until())
                        && other.from().isBefore(one.until()));

        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    @Provide
    Arbitrary<Shift> shifts() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 40).map(MONDAY::plusDays);
        Arbitrary<Shift.Day> on = dates.map(Shift.On::new);
        Arbitrary<Shift.Day> every = Combinators.combine(
                        Arbitraries.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                        dates,
                        Arbitraries.integers().between(0, 20).optional())
                .as((day, from, days) -> new Shift.Every(day, from, days.map(from::plusDays)));
        return Combinators.combine(
                        Arbitraries.oneOf(on, every),
                        Arbitraries.integers().between(6, 20),
                        Arbitraries.integers().between(1, 3))
                .as((day, from, hours) -> shift(day, from, from + hours));
    }

    private static Shift shift(Shift.Day day, int from, int until) {
        return new Shift(UUID.randomUUID(), day, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
