package health.homeward.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;

/** The compose file with its anchors resolved; variables of the caller's environment stay as they are written. */
record Compose(String text, JsonNode root) {
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_]+)(:[?-][^}]*)?}");

    static Compose read() {
        return of(Repository.read(Repository.DOCKER.resolve("compose.yaml")));
    }

    static Compose of(String text) {
        return new Compose(text, new ObjectMapper().valueToTree(new Yaml().load(text)));
    }

    JsonNode service(String name) {
        return root.path("services").path(name);
    }

    List<String> names() {
        return root.path("services").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    Map<String, String> environment(String service) {
        return service(service).path("environment").properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().asText(), (a, b) -> b, TreeMap::new));
    }

    /** Variables that the caller's environment or .env must give, because they have no default. */
    List<String> demanded() {
        return VARIABLE.matcher(text)
                .results()
                .filter(found -> found.group(2) == null || found.group(2).startsWith(":?"))
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The text with each variable's default in its place. */
    static String withDefaults(String text) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String fallback = found.group(2);
            return fallback != null && fallback.startsWith(":-") ? fallback.substring(2) : found.group(1);
        });
    }
}
