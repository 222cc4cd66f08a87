package health.homeward.intake.app;

import io.smallrye.config.ConfigMapping;
import java.time.ZoneId;
import java.util.Map;

/** Settings of the intake service. */
@ConfigMapping(prefix = "homeward.intake")
public interface IntakeSettings {
    /** Time zone of hospitals that have none of their own. */
    ZoneId zone();

    /** Time zones of hospitals by their code. */
    Map<String, ZoneId> zones();

    default ZoneId zoneOf(String hospital) {
        return zones().getOrDefault(hospital, zone());
    }
}
