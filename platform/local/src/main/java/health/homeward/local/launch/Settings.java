package health.homeward.local.launch;

import health.homeward.local.Part;
import health.homeward.local.StartFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person may set from outside, by environment variables.
 *
 * @param root the repository's root
 * @param state the folder of data, logs and passwords
 * @param ports where PostgreSQL, Kafka and Keycloak answer; the services' ports follow Keycloak's
 * @param startupCaches what to do with the JDK's start-up caches
 * @param replicas how many of each service
 * @param durable whether data outlives a power cut; without, everything is faster
 * @param jvmOptions further options of the services' JVMs
 * @param extract the roads that therapists travel on; without, every way is estimated
 */
public record Settings(
        Path root,
        Path state,
        Map<Part, Integer> ports,
        Caches startupCaches,
        int replicas,
        boolean durable,
        List<String> jvmOptions,
        Optional<Path> extract) {

    /** Start-up caches are recorded and used, only used where they exist, or left alone. */
    enum Caches {
        ON,
        USE,
        OFF
    }

    private static final String NO_EXTRACT = "none";
    private static final String USUAL_EXTRACT = "../shared/data/osm/andorra.osm.pbf";
    private static final int BASE = 28080;
    private static final int POSTGRES = 25432;
    private static final int KAFKA = 29092;

    /** Reads them; ports that are not set keep their distance from the base. */
    public static Settings from(Path root, Map<String, String> environment) {
        int base = port(environment, "HOMEWARD_PORT_BASE", BASE);
        Map<Part, Integer> ports = Map.of(
                Part.KEYCLOAK,
                base,
                Part.POSTGRES,
                port(environment, "HOMEWARD_POSTGRES_PORT", POSTGRES + base - BASE),
                Part.KAFKA,
                port(environment, "HOMEWARD_KAFKA_PORT", KAFKA + base - BASE));
        return new Settings(
                root,
                root.resolve(text(environment, "HOMEWARD_STATE", ".local")).normalize(),
                ports,
                choice(environment, "HOMEWARD_STARTUP_CACHES", Caches.ON),
                (int) number(environment, "HOMEWARD_REPLICAS", "[1-9]", "a number from 1 to 9", 1),
                !"off".equals(environment.get("HOMEWARD_DURABLE")),
                words(text(environment, "HOMEWARD_JVM_OPTIONS", "")),
                extract(root, text(environment, "EXTRACT", "")));
    }

    /** A file that was asked for is handed on even if it is not there: dispatch says so and estimates. */
    private static Optional<Path> extract(Path root, String text) {
        if (text.equals(NO_EXTRACT)) {
            return Optional.empty();
        }
        return text.isEmpty()
                ? Optional.of(root.resolve(USUAL_EXTRACT).normalize()).filter(Files::isRegularFile)
                : Optional.of(root.resolve(text).normalize());
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        return (int) number(environment, name, "[1-9]\\d{3}|[1-5]\\d{4}", "a port from 1000 to 59999", otherwise);
    }

    private static long number(
            Map<String, String> environment, String name, String pattern, String wanted, long otherwise) {
        String text = text(environment, name, Long.toString(otherwise));
        if (!text.matches(pattern)) {
            throw new StartFailure(name + "=" + text + " is not " + wanted + ".");
        }
        return Long.parseLong(text);
    }

    private static Caches choice(Map<String, String> environment, String name, Caches otherwise) {
        String text = text(environment, name, otherwise.name());
        for (Caches choice : Caches.values()) {
            if (choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw new StartFailure(name + "=" + text + " is not on, use or off.");
    }

    private static String text(Map<String, String> environment, String name, String otherwise) {
        String text = environment.getOrDefault(name, "");
        return text.isBlank() ? otherwise : text.strip();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    int port(Part part) {
        return ports.get(part);
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

    Path roads() {
        return state.resolve("roads");
    }

    Path clock() {
        return state.resolve("clock");
    }
}
