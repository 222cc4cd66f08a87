package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Area;
import health.homeward.plans.domain.ConsolidationDuration;
import health.homeward.plans.domain.Fact;
import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackPositionTest {
    private static final Permissions PRONE = new Permissions(true, false, false, false, null);

    @Test
    void the_back_is_massaged_on_the_healthy_side_R20() {
        assertThat(backs(Patients.ordinary()))
                .isNotEmpty()
                .allMatch(step -> step.target().position() == Position.LATERAL_ON_HEALTHY_SIDE)
                .allMatch(step -> step.target().alsoAllowed().isEmpty());
    }

    @Test
    void prone_is_allowed_beside_it_only_in_the_last_third_at_full_duration_R23() {
        List<SessionPlan> sessions = Patients.ordinary().with(PRONE).sessions();
        assertThat(sessions)
                .filteredOn(BackPositionTest::mayLieProne)
                .extracting(SessionPlan::procedure)
                .containsExactly(15, 16, 17, 18, 19, 20);
    }

    @ParameterizedTest
    @CsvSource({"YES,NO", "UNKNOWN,NO", "NO,YES", "NO,UNKNOWN"})
    void prone_is_never_allowed_with_heart_disease_or_organ_dysfunction_or_when_they_are_unknown_R21_R22(
            Fact heart, Fact organs) {
        var bedside = Patients.ordinary().clearance().bedside();
        var ill = new Bedside(
                bedside.strokeType(), Side.LEFT, Fact.YES, new Bedside.Inside(heart, organs), bedside.allergies());
        assertThat(Patients.ordinary().with(PRONE).with(ill).sessions()).noneMatch(BackPositionTest::mayLieProne);
    }

    @Test
    void prone_is_never_allowed_without_the_neurologists_flag_R23() {
        assertThat(Patients.ordinary().sessions()).noneMatch(BackPositionTest::mayLieProne);
    }

    @Test
    void prone_is_allowed_throughout_a_consolidation_R23() {
        var consolidation =
                Patients.ordinary().consolidating().with(PRONE).dosed(30, ConsolidationDuration.FULL, false);
        assertThat(consolidation.sessions()).allMatch(BackPositionTest::mayLieProne);
    }

    @Test
    void with_both_sides_affected_the_neurologist_chooses_the_position_R20() {
        assertThat(Patients.ordinary().on(Side.BILATERAL).refusals()).containsExactly("R20 BACK_POSITION_UNDECIDED");
        var seated = Patients.ordinary()
                .on(Side.BILATERAL)
                .with(new Permissions(false, false, false, false, Position.SEATED));
        assertThat(backs(seated)).allMatch(step -> step.target().position() == Position.SEATED);
    }

    @Test
    void a_course_that_never_reaches_the_back_needs_no_position_for_it_R20() {
        assertThat(Patients.ordinary().on(Side.BILATERAL).dosed(15, null, true).refusals())
                .isEmpty();
    }

    @Test
    void a_neurologist_who_chooses_prone_for_both_sides_is_bound_by_the_same_conditions_R21_R23() {
        var prone = new Permissions(true, false, false, false, Position.PRONE);
        assertThat(Patients.ordinary().on(Side.BILATERAL).with(prone).refusals())
                .containsExactly("R23 PRONE_TOO_EARLY");
        assertThat(Patients.ordinary()
                        .consolidating()
                        .on(Side.BILATERAL)
                        .with(prone)
                        .refusals())
                .isEmpty();
        assertThat(Patients.ordinary()
                        .consolidating()
                        .on(Side.BILATERAL)
                        .with(new Permissions(false, false, false, false, Position.PRONE))
                        .refusals())
                .containsExactly("R23 PRONE_NOT_PERMITTED");
    }

    private static boolean mayLieProne(SessionPlan session) {
        return session.content().steps().stream()
                .anyMatch(step -> step.target().alsoAllowed().contains(Position.PRONE)
                        && step.rules().contains("R23"));
    }

    private static List<Step> backs(Patients patient) {
        return patient.sessions().stream()
                .flatMap(session -> session.content().steps().stream())
                .filter(step -> step.target().area() == Area.BACK)
                .toList();
    }
}
