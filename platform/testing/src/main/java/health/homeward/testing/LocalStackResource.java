package health.homeward.testing;

import health.homeward.local.Databases;
import health.homeward.local.Endpoints;
import health.homeward.local.Part;
import health.homeward.local.Stack;
import health.homeward.local.StackSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Gives a {@code @QuarkusTest} the real PostgreSQL, Kafka and Keycloak, shared by all test runs of the work tree, with a
 * database and topics of its own.
 *
 * <p>Init arguments: {@code service} (required), {@code keycloak=false} for a module that needs no tokens.
 */
public final class LocalStackResource implements QuarkusTestResourceLifecycleManager {

    private String service;
    private boolean keycloak;
    private Endpoints stack;
    private String database;
    private String prefix;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
        keycloak = !"false".equals(arguments.get("keycloak"));
        if (service == null) {
            throw new IllegalArgumentException("LocalStackResource needs the init argument 'service'");
        }
    }

    @Override
    public Map<String, String> start() {
        EnumSet<Part> parts = keycloak ? EnumSet.allOf(Part.class) : EnumSet.of(Part.POSTGRES, Part.KAFKA);
        stack = Stack.forTests(StackSettings.forTests(Repository.root(), parts)).ensureUp();
        prefix = "t" + Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
        database = TestDatabases.create(new Databases(stack), service, password());
        TestTopics.create(stack.kafka(), prefix);
        TestRun.begin(service, prefix, database);
        return settings();
    }

    @Override
    public void stop() {
        if (database != null) {
            TestTopics.delete(stack.kafka(), prefix);
            new Databases(stack).drop(database);
        }
    }

    private String password() {
        return stack.postgresPassword();
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("HOMEWARD_DB_HOST", "localhost");
        settings.put("HOMEWARD_DB_PORT", Integer.toString(stack.postgresPort()));
        settings.put("HOMEWARD_DB_NAME", database);
        settings.put("HOMEWARD_DB_USER", database + "_app");
        settings.put("HOMEWARD_DB_PASSWORD", password());
        settings.put("HOMEWARD_DB_OWNER_USER", database + "_owner");
        settings.put("HOMEWARD_DB_OWNER_PASSWORD", password());
        settings.put("HOMEWARD_KAFKA", stack.kafka());
        settings.put("HOMEWARD_TOPICS_PREFIX", prefix);
        settings.put("homeward.topics.prefix", prefix);
        settings.put("HOMEWARD_CONSUMER_GROUP", prefix + "." + service);
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.http.test-ssl-port", "0");
        if (keycloak) {
            settings.put("HOMEWARD_OIDC_URL", stack.realmUrl());
            settings.put("HOMEWARD_SERVICE_CLIENT_SECRET", stack.clientSecret("homeward-dispatch"));
            settings.put("HOMEWARD_FIELD_CLIENT_SECRET", stack.clientSecret("homeward-field"));
            settings.put("HOMEWARD_FIELD_COOKIE_SECRET", stack.clientSecret("homeward-field"));
        } else {
            settings.put("quarkus.oidc.tenant-enabled", "false");
        }
        return settings;
    }
}
