package health.homeward.dispatch.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.dispatch.domain.Decision;
import health.homeward.dispatch.domain.Interval;
import health.homeward.dispatch.domain.Place;
import health.homeward.dispatch.domain.Reason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RosteringTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Therapist marta = new Therapist(
            UUID.randomUUID(),
            new Name("Marta", "Puig", "therapist.marta"),
            new Credentials(Level.EXPERIENCED, Set.of(), Set.of("ca"), Gender.FEMALE),
            new Base(new Place(42.5, 1.5), Transport.CAR),
            Therapist.Roster.EMPTY);

    @Test
    void refuses_shifts_that_overlap_each_other_and_says_every_clash() {
        var first = shift(8, 12);
        var decision = Rostering.addShifts(marta, List.of(first, shift(11, 13), shift(9, 10)));

        assertThat(((Decision.Refused<Therapist, Void>) decision).reasons())
                .extracting(Reason::code)
                .containsExactly("SHIFTS_OVERLAP", "SHIFTS_OVERLAP");
    }

    @Test
    void refuses_a_weekly_shift_over_a_dated_one() {
        var dated = ((Decision.Accepted<Therapist, Void>) Rostering.addShifts(marta, List.of(shift(8, 12)))).state();
        var weekly = new Shift(
                UUID.randomUUID(),
                new Shift.Every(DayOfWeek.MONDAY, MONDAY.minusDays(30), Optional.empty()),
                LocalTime.of(11, 0),
                LocalTime.of(15, 0));

        assertThat(Rostering.addShifts(dated, List.of(weekly))).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void keeps_shifts_and_absences_and_forgets_those_taken_away() {
        var shift = shift(8, 12);
        var absence = new Absence(
                UUID.randomUUID(),
                new Interval(Instant.parse("2026-03-02T08:00:00Z"), Instant.parse("2026-03-02T09:00:00Z")),
                AbsenceReason.SICK);
        var both = accepted(Rostering.addAbsence(accepted(Rostering.addShifts(marta, List.of(shift))), absence));

        assertThat(both.roster()).isEqualTo(new Therapist.Roster(List.of(shift), List.of(absence)));
        assertThat(Rostering.withoutShift(both, shift.id())
                        .orElseThrow()
                        .roster()
                        .shifts())
                .isEmpty();
        assertThat(Rostering.withoutAbsence(both, absence.id())
                        .orElseThrow()
                        .roster()
                        .absences())
                .isEmpty();
    }

    @Test
    void what_is_not_there_cannot_be_taken_away() {
        assertThat(Rostering.withoutShift(marta, UUID.randomUUID())).isEmpty();
        assertThat(Rostering.withoutAbsence(marta, UUID.randomUUID())).isEmpty();
    }

    @Test
    void prints_neither_a_name_nor_a_home() {
        assertThat(marta.toString()).doesNotContain("Marta", "Puig", "42.5");
    }

    private static Therapist accepted(Decision<Therapist, Void> decision) {
        return ((Decision.Accepted<Therapist, Void>) decision).state();
    }

    private static Shift shift(int from, int until) {
        return new Shift(UUID.randomUUID(), new Shift.On(MONDAY), LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
