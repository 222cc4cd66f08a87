package health.homeward.testing;

import health.homeward.local.Endpoints;

/**
 * The names that belong to this run alone. They live in system properties because Quarkus loads the tests and the test
 * resource by different class loaders.
 */
public final class TestRun {

    private static final String PREFIX = "homeward.test.topics-prefix";
    private static final String DATABASE = "homeward.test.database";
    private static final String SERVICE = "homeward.test.service";

    private TestRun() {}

    static void begin(String service, String topicsPrefix, String database) {
        System.setProperty(SERVICE, service);
        System.setProperty(PREFIX, topicsPrefix);
        System.setProperty(DATABASE, database);
    }

    /** The full name of a topic in this run, for example of {@code plans} or {@code plans.dead-letter}. */
    public static String topic(String name) {
        return required(PREFIX) + "." + name;
    }

    /** The database of the service under test; its roles are this name with {@code _owner} and {@code _app}. */
    public static String database() {
        return required(DATABASE);
    }

    /** The service under test, or null before the first one. */
    static String service() {
        return System.getProperty(SERVICE);
    }

    /** Where the shared PostgreSQL, Kafka and Keycloak answer. */
    public static Endpoints stack() {
        return Endpoints.of(Repository.root().resolve(".local/test"));
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("Annotate the test with the LocalStackResource first");
        }
        return value;
    }
}
