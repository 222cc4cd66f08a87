package health.homeward.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The journey's own arithmetic of the dose, which judges the services: it must be right, and it must be able to refuse. */
class DoseTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void a_daily_course_climbs_from_5_to_30_minutes_as_the_rules_table_says_R12() {
        assertThat(IntStream.rangeClosed(1, 20).map(Dose::minutes))
                .containsExactly(5, 5, 10, 10, 15, 15, 20, 20, 25, 25, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30);
    }

    @Test
    void a_session_a_step_too_long_is_refused_R12() {
        assertThatCode(() -> Dose.check(3, 10, List.of("SHOULDER", "THIGH"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Dose.check(3, 15, List.of("SHOULDER", "THIGH", "ARM", "LEG")))
                .isInstanceOf(StepFailed.class)
                .hasMessage("R12: procedure 3 takes 15 minutes instead of 10");
    }

    @Test
    void a_session_that_begins_elsewhere_than_at_shoulder_or_thigh_is_refused_R18() {
        assertThatThrownBy(() -> Dose.checkAreas(15, List.of("ARM", "SHOULDER", "THIGH", "LEG")))
                .hasMessageContaining("R18");
        assertThatThrownBy(() -> Dose.checkAreas(5, List.of())).hasMessageContaining("R18");
    }

    @Test
    void an_area_too_many_one_too_few_or_one_twice_is_refused_R19() {
        assertThatThrownBy(() -> Dose.checkAreas(5, List.of("SHOULDER", "THIGH")))
                .hasMessageContaining("R19");
        assertThatThrownBy(() -> Dose.checkAreas(20, List.of("SHOULDER", "THIGH", "ARM", "LEG")))
                .hasMessageContaining("R19");
        assertThatThrownBy(() -> Dose.checkAreas(10, List.of("SHOULDER", "SHOULDER")))
                .hasMessageContaining("twice");
    }

    @Test
    void less_than_30_minutes_are_allowed_until_course_day_13_and_refused_from_day_14_on_R13() {
        assertThatCode(() -> Dose.checkSecondWeek(FIRST, FIRST.plusDays(12), 25))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Dose.checkSecondWeek(FIRST, FIRST.plusDays(13), 25))
                .hasMessage("R13: 25 minutes on course day 14");
    }
}
