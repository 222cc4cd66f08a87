package health.homeward.clearance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void one_hospital_proposes_another_day_and_the_others_do_not_R8_R9_R41() {
        var config = config(Map.of(
                "homeward.clearance.hospitals.enclar.proposed-haemorrhagic-day", "7",
                "homeward.clearance.hospitals.enclar.last-recommended-day", "3",
                "homeward.clearance.hospitals.enclar.temperature-limit-celsius", "37.0"));
        assertThat(config.clinical("enclar").starts().proposedHaemorrhagicDay()).isEqualTo(7);
        assertThat(config.clinical("enclar").starts().lastRecommendedDay()).isEqualTo(3);
        assertThat(config.clinical("enclar").holds().temperatureLimit()).isEqualByComparingTo("37.0");
        assertThat(config.clinical("valira").starts().proposedHaemorrhagicDay()).isEqualTo(8);
        assertThat(config.clinical("valira").holds().temperatureLimit()).isEqualByComparingTo("37.5");
    }

    @Test
    void nobody_begins_before_day_6_after_a_haemorrhage_R9() {
        var config = config(Map.of("homeward.clearance.hospitals.enclar.proposed-haemorrhagic-day", "5"));
        assertThatThrownBy(() -> config.clinical("enclar")).isInstanceOf(IllegalArgumentException.class);
    }
}
