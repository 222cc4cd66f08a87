package health.homeward.plans.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** Settings of the service that a hospital's operator may change. */
@ConfigMapping(prefix = "homeward.plans")
public interface PlanSettings {
    /** The hours in which a session may lie, in the patient's zone. */
    Day day();

    Silence silence();

    Due due();

    /** Hours of a day. */
    interface Day {
        @WithDefault("08:00")
        LocalTime from();

        @WithDefault("20:00")
        LocalTime until();
    }

    /** Sessions of which nothing is heard. */
    interface Silence {
        /** How long after its hours such a session counts as missed (R12). */
        @WithDefault("6h")
        Duration grace();
    }

    /** The clock's look at courses. */
    interface Due {
        /** How often it looks, or off. */
        @WithDefault("30s")
        String poll();
    }
}
