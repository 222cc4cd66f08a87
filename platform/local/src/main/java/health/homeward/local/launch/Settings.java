package health.homeward.local.launch;

import health.homeward.local.Part;
import health.homeward.local.StartFailure;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a person may set from outside, by environment variables.
 *
 * @param root the repository's root
 * @param state the folder of data, logs and passwords
 * @param portBase Keycloak's port; the services' ports follow it
 * @param postgresPort port of PostgreSQL
 * @param kafkaPort port of Kafka
 * @param startupCaches whether to record and use start-up caches
 */
public record Settings(Path root, Path state, int portBase, int postgresPort, int kafkaPort, boolean startupCaches) {

    private static final int BASE = 28080;
    private static final int POSTGRES = 25432;
    private static final int KAFKA = 29092;

    /** Reads them; ports that are not set keep their distance from the base. */
    public static Settings from(Path root, Map<String, String> environment) {
        int base = port(environment, "HOMEWARD_PORT_BASE", BASE);
        return new Settings(
                root,
                root.resolve(environment.getOrDefault("HOMEWARD_STATE", ".local"))
                        .normalize(),
                base,
                port(environment, "HOMEWARD_POSTGRES_PORT", POSTGRES + base - BASE),
                port(environment, "HOMEWARD_KAFKA_PORT", KAFKA + base - BASE),
                !"off".equals(environment.get("HOMEWARD_STARTUP_CACHES")));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String text = environment.getOrDefault(name, "");
        if (text.isBlank()) {
            return otherwise;
        }
        if (!text.matches("\\d{4,5}") || Integer.parseInt(text) > 65000) {
            throw new StartFailure(name + "=" + text + " is not a port between 1000 and 65000.");
        }
        return Integer.parseInt(text);
    }

    int port(Part part) {
        return switch (part) {
            case POSTGRES -> postgresPort;
            case KAFKA -> kafkaPort;
            case KEYCLOAK -> portBase;
        };
    }

    /** The setting to change when this part's port is taken. */
    static String variable(Part part) {
        return switch (part) {
            case POSTGRES -> "HOMEWARD_POSTGRES_PORT";
            case KAFKA -> "HOMEWARD_KAFKA_PORT";
            case KEYCLOAK -> "HOMEWARD_PORT_BASE";
        };
    }

    Path log(String name) {
        return state.resolve("logs").resolve(name + ".log");
    }

    Path clock() {
        return state.resolve("clock");
    }
}
