package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Patients;
import health.homeward.plans.domain.Position;
import health.homeward.plans.domain.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which side is affected, and for whom that matters. */
class SideTest {
    private static final Permissions SEATED = new Permissions(false, false, false, false, Position.SEATED);

    @ParameterizedTest
    @EnumSource(Side.class)
    void after_a_stroke_an_unknown_side_is_no_beginning_and_no_side_a_contradiction_R18(Side side) {
        assertThat(Patients.ordinary().on(side).with(SEATED).refusals())
                .isEqualTo(
                        switch (side) {
                            case LEFT, RIGHT, BILATERAL -> List.of();
                            case NONE -> List.of("R18 NO_SIDE_AFFECTED");
                            case UNKNOWN -> List.of("R18 SIDE_UNKNOWN");
                        });
    }

    @Test
    void a_side_reported_since_the_clearance_counts_instead_of_the_clearances_R18() {
        Patients left = Patients.ordinary();
        var situation = left.facts().situation();
        assertThat(left.with(situation.on(Side.NONE)).refusals()).containsExactly("R18 NO_SIDE_AFFECTED");
        assertThat(left.on(Side.UNKNOWN).with(situation.on(Side.RIGHT)).sessions())
                .flatExtracting(session -> session.content().steps())
                .allMatch(step -> ((Step) step).target().side() == Side.RIGHT);
    }

    @ParameterizedTest
    @MethodSource("health.homeward.plans.domain.BackPatients#all")
    void a_disease_of_the_back_has_no_side_whatever_is_said_of_one_R18(Patients patient) {
        for (Side side : Side.values()) {
            assertThat(patient.on(side).sessions())
                    .flatExtracting(session -> session.content().steps())
                    .allMatch(step -> ((Step) step).target().side() == Side.NONE);
        }
    }
}
