package health.homeward.plans.domain.compile;

import static health.homeward.plans.domain.Patients.START;
import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.BackPatients;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Technique;
import health.homeward.plans.domain.regimen.Item;
import health.homeward.plans.domain.regimen.StepKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RadiculitisTest {
    private static final Patients PATIENT = BackPatients.radiculitis();

    @ParameterizedTest
    @CsvSource({"9,false", "10,true", "15,true", "16,false"})
    void has_10_to_15_visits_R65a(int procedures, boolean allowed) {
        assertThat(PATIENT.procedures(procedures).refusals())
                .isEqualTo(allowed ? List.of() : List.of("R65a PROCEDURE_COUNT"));
    }

    @ParameterizedTest
    @CsvSource({"6,false", "7,true", "30,true", "31,false"})
    void a_visit_lasts_7_to_30_minutes_R65a(int minutes, boolean allowed) {
        assertThat(PATIENT.dosed(minutes, null, false).refusals())
                .isEqualTo(allowed ? List.of() : List.of("R65a MINUTES_OUT_OF_BOUNDS"));
    }

    @Test
    void visits_of_the_last_four_months_count_towards_the_fifteen_R65a() {
        var within = OsteochondrosisTest.past(START.minusMonths(4).plusDays(1), "RADICULITIS", 6);
        var before = OsteochondrosisTest.past(START.minusMonths(4), "RADICULITIS", 15);
        assertThat(PATIENT.after(within).refusals()).containsExactly("R65a TOO_MANY_IN_PERIOD");
        assertThat(PATIENT.after(before).refusals()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void is_treated_only_in_a_calm_period_and_not_knowing_is_no_calm_R65b(Fact calm) {
        assertThat(PATIENT.knowing(Fact.NO, calm).refusals())
                .isEqualTo(calm == Fact.YES ? List.of() : List.of("R65b NOT_CALM"));
    }

    @Test
    void a_clearance_that_says_nothing_of_it_is_no_calm_R65b() {
        var bedside = PATIENT.clearance().bedside();
        var silent = new Bedside(
                bedside.strokeType(),
                bedside.affectedSide(),
                bedside.conscious(),
                bedside.inside(),
                bedside.allergies(),
                null);
        assertThat(PATIENT.with(silent).refusals()).containsExactly("R65b NOT_CALM");
    }

    @Test
    void whether_it_is_acute_is_asked_before_every_session_R65b() {
        assertThat(PATIENT.sessions())
                .allSatisfy(session -> assertThat(session.content().lists().questions())
                        .extracting(Item::code)
                        .endsWith("RADICULITIS_ACUTE"));
        assertThat(BackPatients.hernia().sessions())
                .allSatisfy(session -> assertThat(session.content().lists().questions())
                        .extracting(Item::code)
                        .doesNotContain("RADICULITIS_ACUTE"));
    }

    @ParameterizedTest
    @CsvSource({
        "LOWER_BACK,ON_A_HARD_SURFACE",
        "UPPER_BACK,ON_A_HARD_SURFACE",
        "NECK,SEATED",
        "LEG,SUPINE",
        "ARM,SUPINE",
        "WHOLE_BODY,ON_A_HARD_SURFACE"
    })
    void one_area_or_the_whole_body_is_worked_on_R65c(Area area, Position position) {
        assertThat(PATIENT.openedBy(area).sessions()).allSatisfy(session -> {
            assertThat(session.content().areas()).containsExactly(area);
            assertThat(session.content().steps().get(1).target().position()).isEqualTo(position);
        });
    }

    @Test
    void another_area_is_refused_R65c() {
        assertThat(PATIENT.openedBy(Area.CHEST).refusals()).containsExactly("R65c FIRST_AREA");
    }

    @Test
    void legs_and_arms_are_stretched_in_every_session_and_the_minutes_add_up_R65c() {
        for (int minutes = 7; minutes <= 30; minutes++) {
            List<Step> steps = PATIENT.dosed(minutes, null, false)
                    .sessions()
                    .getFirst()
                    .content()
                    .steps();
            assertThat(steps)
                    .extracting(Step::kind)
                    .containsExactly(
                            StepKind.OPENING_STROKES, StepKind.AREA, StepKind.STRETCHING, StepKind.SOFT_ENDING);
            assertThat(steps.get(2).techniques()).containsExactly(Technique.STRETCHING);
            assertThat(steps.get(2).minutes()).isEqualTo(Math.max(1, minutes / 5));
            assertThat(steps.stream().mapToInt(Step::minutes).sum()).isEqualTo(minutes);
            assertThat(steps).allMatch(step -> step.minutes() > 0);
        }
    }
}
