package health.homeward.local.launch;

import health.homeward.local.Endpoints;
import health.homeward.local.Secrets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The settings each service gets: the same names that a cluster would set. */
final class ServiceEnvironment {

    private final Settings settings;
    private final Endpoints stack;
    private final Secrets secrets;
    private final List<Service> services;

    ServiceEnvironment(Settings settings, Endpoints stack, List<Service> services) {
        this.settings = settings;
        this.stack = stack;
        this.secrets = new Secrets(settings.state());
        this.services = services;
    }

    String ownerPassword(Service service) {
        return secrets.of("database." + service.name() + ".owner");
    }

    String appPassword(Service service) {
        return secrets.of("database." + service.name() + ".app");
    }

    Map<String, String> of(Service service) {
        Map<String, String> values = new HashMap<>();
        values.put("QUARKUS_PROFILE", "local");
        values.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        values.put("QUARKUS_OIDC_CONNECTION_DELAY", "4M");
        values.put("HOMEWARD_HTTP_PORT", Integer.toString(service.port()));
        values.put("HOMEWARD_KAFKA", stack.kafka());
        values.put("HOMEWARD_TOPICS_PREFIX", "homeward");
        values.put("HOMEWARD_OIDC_URL", stack.realmUrl());
        values.put("HOMEWARD_CLOCK_OFFSET_FILE", settings.clock().toString());
        if (service.database()) {
            database(service, values);
        }
        if (service.name().equals("dispatch")) {
            values.put("HOMEWARD_DISPATCH_ROADS_CACHE", settings.roads().toString());
            settings.extract().ifPresent(file -> values.put("HOMEWARD_DISPATCH_ROADS_EXTRACT", file.toString()));
        }
        secretsOf(service, values);
        for (Service other : services) {
            values.put("HOMEWARD_" + other.name().toUpperCase(java.util.Locale.ROOT) + "_URL", other.url());
        }
        values.put("HOMEWARD_PUBLIC_URL", service.url());
        return values;
    }

    private void database(Service service, Map<String, String> values) {
        values.put("HOMEWARD_DB_HOST", "localhost");
        values.put("HOMEWARD_DB_PORT", Integer.toString(stack.postgresPort()));
        values.put("HOMEWARD_DB_NAME", service.name());
        values.put("HOMEWARD_DB_USER", service.name() + "_app");
        values.put("HOMEWARD_DB_PASSWORD", appPassword(service));
        values.put("HOMEWARD_DB_OWNER_USER", service.name() + "_owner");
        values.put("HOMEWARD_DB_OWNER_PASSWORD", ownerPassword(service));
    }

    private void secretsOf(Service service, Map<String, String> values) {
        switch (service.name()) {
            case "dispatch" ->
                values.put("HOMEWARD_SERVICE_CLIENT_SECRET", secrets.of("client.homeward-dispatch.secret"));
            case "field" -> {
                values.put("HOMEWARD_FIELD_CLIENT_SECRET", secrets.of("client.homeward-field.secret"));
                values.put("HOMEWARD_FIELD_COOKIE_SECRET", secrets.of("field.cookie"));
            }
            default -> {
                // the other services call nobody
            }
        }
    }
}
