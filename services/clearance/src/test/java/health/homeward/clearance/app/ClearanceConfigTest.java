package health.homeward.clearance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.clearance.domain.screening.ClinicalSettings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A hospital's own values lie over the service's, within the source's bounds. */
class ClearanceConfigTest {

    private static ClearanceConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(ClearanceConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(ClearanceConfig.class);
    }

    @Test
    void one_hospital_has_another_temperature_limit_and_the_others_have_not_R41() {
        var config = config(Map.of("homeward.clearance.hospitals.enclar.temperature-limit-celsius", "37.0"));
        var starts = new ClinicalSettings.Starts(3, 7);
        assertThat(config.clinical("enclar", starts).holds().temperatureLimit()).isEqualByComparingTo("37.0");
        assertThat(config.clinical("enclar", starts).starts()).isEqualTo(starts);
        assertThat(config.clinical("valira", starts).holds().temperatureLimit()).isEqualByComparingTo("37.5");
    }

    @Test
    void nobody_begins_before_day_6_after_a_haemorrhage_R9() {
        assertThatThrownBy(() -> new ClinicalSettings.Starts(4, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
