package health.homeward.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tracing is off until somebody says where traces go; one setting, not two that must agree. */
class TracingSwitchTest {

    @Test
    void without_an_endpoint_nothing_is_traced() throws IOException {
        assertThat(isOff(Map.of())).isTrue();
    }

    @Test
    void an_endpoint_turns_tracing_on() throws IOException {
        assertThat(isOff(Map.of("HOMEWARD_OTEL_ENDPOINT", "http://collector:4317")))
                .isFalse();
    }

    /** What Quarkus reads; missing means on. */
    private static boolean isOff(Map<String, String> environment) throws IOException {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(environment, "environment", 300));
        for (URL file : Collections.list(
                TracingSwitchTest.class.getClassLoader().getResources("META-INF/microprofile-config.properties"))) {
            config.withSources(new PropertiesConfigSource(file, 100));
        }
        return config.build()
                .getOptionalValue("quarkus.otel.sdk.disabled", Boolean.class)
                .orElse(false);
    }
}
