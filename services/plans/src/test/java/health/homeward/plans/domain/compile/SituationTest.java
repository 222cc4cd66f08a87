package health.homeward.plans.domain.compile;

import static org.assertj.core.api.Assertions.assertThat;

import health.homeward.plans.domain.Mobility;
import health.homeward.plans.domain.Setting;
import health.homeward.plans.domain.Side;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SituationTest {

    @ParameterizedTest
    @EnumSource(Mobility.class)
    void only_a_patient_known_to_be_up_is_not_in_bed_R24(Mobility mobility) {
        Situation situation = new Situation(Setting.HOME, Instant.EPOCH, mobility, Side.LEFT);

        assertThat(situation.inBed()).isEqualTo(mobility != Mobility.OUT_OF_BED);
    }
}
