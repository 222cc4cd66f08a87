package health.homeward.clearance.domain.screening;

import static health.homeward.clearance.domain.Patients.SETTINGS;
import static health.homeward.clearance.domain.Patients.inTheWay;
import static health.homeward.clearance.domain.Patients.marks;
import static health.homeward.clearance.domain.Patients.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.clearance.domain.facts.Onset;
import health.homeward.clearance.domain.facts.StrokeType;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StartOfMassageTest {
    private static final Onset ONSET = new Onset.At(Instant.parse("2026-05-04T08:30:00Z"));
    private static final Instant DAY_2 = Instant.parse("2026-05-05T08:30:00Z");
    private static final Instant DAY_5 = Instant.parse("2026-05-08T08:30:00Z");
    private static final Instant DAY_6 = Instant.parse("2026-05-09T08:30:00Z");
    private static final Instant DAY_8 = Instant.parse("2026-05-11T08:30:00Z");

    @Test
    void an_ischaemic_start_opens_exactly_with_day_2_and_is_recommended_to_the_end_of_day_4_R5_R8() {
        StartWindow window =
                screen(StrokeType.ISCHAEMIC, ONSET, null, DAY_2).start().orElseThrow();
        assertThat(window).isEqualTo(new StartWindow(DAY_2, DAY_2, DAY_2, DAY_5));
    }

    @Test
    void an_ischaemic_start_after_day_4_is_allowed_with_a_warning_R8() {
        assertThat(marks(screen(StrokeType.ISCHAEMIC, ONSET, null, DAY_5.minusSeconds(1))))
                .doesNotContain("WARNING R8 LATE_START");
        Screened late = screen(StrokeType.ISCHAEMIC, ONSET, null, DAY_5);
        assertThat(marks(late)).contains("WARNING R8 LATE_START");
        assertThat(late.clears()).isTrue();
    }

    @Test
    void a_date_chosen_after_day_4_warns_beforehand_R8() {
        assertThat(marks(screen(StrokeType.ISCHAEMIC, ONSET, LocalDate.of(2026, 5, 8), DAY_2)))
                .doesNotContain("WARNING R8 LATE_START");
        assertThat(marks(screen(StrokeType.ISCHAEMIC, ONSET, LocalDate.of(2026, 5, 9), DAY_2)))
                .contains("WARNING R8 LATE_START");
    }

    @Test
    void a_consolidation_course_is_never_late_R8_R16() {
        Dossier dossier = Dossier.of(Course.CONSOLIDATION, with(StrokeType.ISCHAEMIC, ONSET));
        assertThat(marks(Screening.screen(dossier, DAY_8, SETTINGS))).doesNotContain("WARNING R8 LATE_START");
    }

    @Test
    void refuses_a_chosen_date_that_ends_before_day_2_opens_R5() {
        assertThat(inTheWay(screen(StrokeType.ISCHAEMIC, ONSET, LocalDate.of(2026, 5, 4), DAY_2)))
                .containsExactly("BLOCKED R5 START_BEFORE_DAY_2");
        assertThat(screen(StrokeType.ISCHAEMIC, ONSET, LocalDate.of(2026, 5, 5), DAY_2)
                        .start()
                        .orElseThrow()
                        .earliest())
                .isEqualTo(DAY_2);
    }

    @Test
    void a_haemorrhagic_start_opens_with_day_6_and_is_proposed_for_day_8_R9() {
        StartWindow window =
                screen(StrokeType.HAEMORRHAGIC, ONSET, null, DAY_8).start().orElseThrow();
        assertThat(window).isEqualTo(new StartWindow(DAY_6, DAY_8, DAY_8, null));
    }

    @Test
    void days_6_and_7_after_a_haemorrhagic_stroke_are_the_neurologists_choice_R9() {
        Screened day6 = screen(StrokeType.HAEMORRHAGIC, ONSET, LocalDate.of(2026, 5, 9), DAY_6);
        assertThat(day6.start().orElseThrow().earliest()).isEqualTo(DAY_6);
        assertThat(marks(day6)).contains("WARNING R9 CHOSEN_BEFORE_PROPOSED_DAY");
        Screened day9 = screen(StrokeType.HAEMORRHAGIC, ONSET, LocalDate.of(2026, 5, 12), DAY_6);
        assertThat(marks(day9)).doesNotContain("WARNING R9 CHOSEN_BEFORE_PROPOSED_DAY");
    }

    @Test
    void refuses_a_haemorrhagic_start_before_day_6_R9() {
        Screened screened = screen(StrokeType.HAEMORRHAGIC, ONSET, LocalDate.of(2026, 5, 8), DAY_6);
        assertThat(inTheWay(screened)).containsExactly("BLOCKED R9 START_BEFORE_DAY_6");
        assertThat(screened.start()).isEmpty();
    }

    @Test
    void an_unknown_type_blocks_until_a_neurologist_gives_a_date_R10() {
        assertThat(inTheWay(screen(StrokeType.UNKNOWN, ONSET, null, DAY_8)))
                .containsExactly("BLOCKED R10 STROKE_TYPE_UNKNOWN");
        Screened dated = screen(StrokeType.UNKNOWN, ONSET, LocalDate.of(2026, 5, 6), DAY_8);
        assertThat(dated.clears()).isTrue();
        assertThat(dated.start().orElseThrow().earliest()).isEqualTo(Instant.parse("2026-05-05T22:00:00Z"));
    }

    @Test
    void a_subarachnoid_haemorrhage_needs_a_neurologists_date_not_before_day_2_R10_R5() {
        assertThat(inTheWay(screen(StrokeType.SUBARACHNOID, ONSET, null, DAY_8)))
                .containsExactly("BLOCKED R10 START_DATE_NEEDED");
        assertThat(inTheWay(screen(StrokeType.SUBARACHNOID, ONSET, LocalDate.of(2026, 5, 4), DAY_8)))
                .containsExactly("BLOCKED R5 START_BEFORE_DAY_2");
        assertThat(screen(StrokeType.SUBARACHNOID, ONSET, LocalDate.of(2026, 5, 20), DAY_8)
                        .clears())
                .isTrue();
    }

    @Test
    void an_unknown_onset_blocks_even_with_a_date_because_day_2_cannot_be_proved_R10() {
        for (StrokeType type : StrokeType.values()) {
            assertThat(inTheWay(screen(type, Onset.UNKNOWN, LocalDate.of(2026, 5, 20), DAY_8)))
                    .as(type.name())
                    .containsExactly("BLOCKED R10 ONSET_UNKNOWN");
        }
    }

    @Test
    void an_onset_of_which_only_the_date_is_known_counts_from_the_end_of_that_date_in_the_patients_zone_R5() {
        Screened screened = screen(StrokeType.ISCHAEMIC, new Onset.On(LocalDate.of(2026, 5, 4)), null, DAY_8);
        assertThat(screened.start().orElseThrow().opens()).isEqualTo(Instant.parse("2026-05-05T22:00:00Z"));
    }

    @Test
    void days_are_24_hours_each_across_the_night_when_clocks_go_forward_R5_R9() {
        Onset evening = new Onset.On(LocalDate.of(2026, 3, 28));
        Instant later = Instant.parse("2026-04-20T10:00:00Z");
        assertThat(screen(StrokeType.ISCHAEMIC, evening, null, later)
                        .start()
                        .orElseThrow()
                        .opens())
                .isEqualTo(Instant.parse("2026-03-29T23:00:00Z"));
        assertThat(screen(StrokeType.HAEMORRHAGIC, evening, null, later)
                        .start()
                        .orElseThrow()
                        .opens())
                .isEqualTo(Instant.parse("2026-04-02T23:00:00Z"));
    }

    @Test
    void days_are_24_hours_each_across_the_night_when_clocks_go_back_R5() {
        Onset onset = new Onset.At(Instant.parse("2026-10-24T22:30:00Z"));
        Instant later = Instant.parse("2026-11-20T10:00:00Z");
        assertThat(screen(StrokeType.ISCHAEMIC, onset, null, later)
                        .start()
                        .orElseThrow()
                        .opens())
                .isEqualTo(Instant.parse("2026-10-25T22:30:00Z"));
    }

    @Test
    void an_onset_in_the_future_is_refused_but_today_as_a_date_is_not_R5() {
        assertThat(inTheWay(screen(StrokeType.ISCHAEMIC, new Onset.At(DAY_8.plusSeconds(1)), null, DAY_8)))
                .containsExactly("BLOCKED R5 ONSET_IN_FUTURE");
        assertThat(inTheWay(screen(StrokeType.ISCHAEMIC, new Onset.On(LocalDate.of(2026, 5, 12)), null, DAY_8)))
                .containsExactly("BLOCKED R5 ONSET_IN_FUTURE");
        assertThat(screen(StrokeType.ISCHAEMIC, new Onset.On(LocalDate.of(2026, 5, 11)), null, DAY_8)
                        .clears())
                .isTrue();
    }

    @Test
    void the_gates_of_day_2_and_day_6_cannot_be_configured_away_R5_R9() {
        assertThatThrownBy(() -> new ClinicalSettings.Starts(4, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClinicalSettings.Starts(1, 8)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Screened screen(StrokeType type, Onset onset, LocalDate chosen, Instant now) {
        Dossier dossier = Dossier.of(Course.FIRST, with(type, onset)).judged(Judgement.NONE.choosing(chosen));
        return Screening.screen(dossier, now, SETTINGS);
    }
}
