package health.homeward.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The compose file starts what there is, tells it what it reads, and leads it where the others are. */
final class ComposeCheck {
    private final Compose compose;
    private final List<String> findings = new ArrayList<>();

    private ComposeCheck(Compose compose) {
        this.compose = compose;
    }

    static List<String> of(Compose compose) {
        ComposeCheck check = new ComposeCheck(compose);
        for (String service : Repository.services()) {
            if (compose.service(service).isMissingNode()) {
                check.findings.add(service + ": is missing");
            } else {
                check.application(service);
            }
        }
        compose.names().forEach(check::anyService);
        return check.findings;
    }

    private void application(String service) {
        Map<String, String> environment = compose.environment(service);
        findings.addAll(EnvironmentCheck.of(service, environment));
        String host = Integer.toString(ServiceSettings.of(service).defaultPort());
        String port =
                Compose.withDefaults(compose.service(service).at("/ports/0").asText());
        if (!port.equals("127.0.0.1:" + host + ":" + environment.get("HOMEWARD_HTTP_PORT"))) {
            findings.add(service + ": publishes " + port);
        }
        environment.forEach((name, value) -> {
            if (name.endsWith("_URL") && value.startsWith("http://") && !value.contains("localhost")) {
                leadsSomewhere(service, URI.create(value));
            }
        });
        JsonNode definition = compose.service(service);
        if (!definition.path("read_only").asBoolean()
                || !definition.at("/cap_drop/0").asText().equals("ALL")
                || definition.path("user").asText().startsWith("0")
                || definition.path("mem_limit").isMissingNode()) {
            findings.add(service + ": is not confined");
        }
        if (!definition.at("/build/args/SERVICE").asText().equals(service)
                || !definition.path("image").asText().startsWith("homeward/" + service + ":")) {
            findings.add(service + ": runs another image");
        }
        compose.environment(service).forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET).*") && !value.matches("\\$\\{[A-Z_]+:\\?.*}")) {
                findings.add(service + ": " + name + " is not demanded from the environment");
            }
        });
    }

    private void leadsSomewhere(String service, URI url) {
        Map<String, String> there = compose.environment(url.getHost());
        String port = there.getOrDefault("HOMEWARD_HTTP_PORT", url.getHost().equals("keycloak") ? "8080" : "none");
        if (compose.service(url.getHost()).isMissingNode() || !port.equals(Integer.toString(url.getPort()))) {
            findings.add(service + ": nothing listens at " + url);
        }
    }

    private void anyService(String name) {
        JsonNode definition = compose.service(name);
        definition.path("depends_on").properties().stream()
                .filter(needed -> compose.service(needed.getKey()).isMissingNode())
                .forEach(needed -> findings.add(name + ": waits for nobody, " + needed.getKey()));
        definition.path("depends_on").properties().stream()
                .filter(needed -> needed.getValue().path("condition").asText().equals("service_healthy")
                        && !compose.service(needed.getKey()).has("healthcheck"))
                .forEach(needed ->
                        findings.add(name + ": waits for the health of " + needed.getKey() + ", which shows none"));
        Rendered.each(definition.path("volumes"))
                .map(JsonNode::asText)
                .filter(volume -> volume.startsWith("./") && !volume.startsWith("./.generated/"))
                .filter(volume -> !Files.exists(Repository.DOCKER.resolve(volume.split(":")[0])))
                .forEach(volume -> findings.add(name + ": mounts what is not there, " + volume));
        if (definition.path("image").asText().contains("bitnami")) {
            findings.add(name + ": is Bitnami's");
        }
    }
}
