package health.homeward.deploy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one service reads in production: its own application.properties over those of the libraries that its pom names.
 *
 * @param properties the settings by name, without those of other profiles
 */
record ServiceSettings(String service, Map<String, String> properties) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(:?)");

    /** Doors and extras that a deployment may leave shut: each has its reason. */
    private static final Set<String> OPTIONAL = Set.of(
            // only the local stack shifts the clock; production refuses to start with it
            "HOMEWARD_CLOCK_OFFSET_FILE",
            // off until an endpoint is set
            "HOMEWARD_OTEL_ENDPOINT");

    static ServiceSettings of(String service) {
        String pom = Repository.read("services/" + service + "/pom.xml");
        Map<String, String> all = new TreeMap<>();
        for (String library : Set.of("outbox", "web")) {
            if (pom.contains("<artifactId>" + library + "</artifactId>")) {
                all.putAll(load("platform/" + library + "/src/main/resources/META-INF/microprofile-config.properties"));
            }
        }
        all.putAll(load("services/" + service + "/src/main/resources/application.properties"));
        return new ServiceSettings(service, inProduction(all));
    }

    /** The environment variables that the settings name. */
    Set<String> names() {
        return properties.values().stream()
                .flatMap(value -> PLACEHOLDER.matcher(value).results().map(found -> found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those among them that have no default, an empty one, or one that means the developer's own machine. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        for (String value : properties.values()) {
            Matcher found = PLACEHOLDER.matcher(value);
            while (found.find()) {
                String fallback = found.group(2).isEmpty() ? "" : upToBrace(value.substring(found.end()));
                if (fallback.isEmpty() || fallback.contains("localhost")) {
                    needed.add(found.group(1));
                }
            }
        }
        needed.removeAll(OPTIONAL);
        return needed;
    }

    /** Whether an environment variable reaches the service: named in a setting, or a setting's own name in capitals. */
    boolean reads(String variable) {
        return names().contains(variable)
                || properties.keySet().stream().anyMatch(key -> asVariable(key).equals(variable));
    }

    /** The port when HOMEWARD_HTTP_PORT says nothing. */
    int defaultPort() {
        String port = properties.get("quarkus.http.port");
        return Integer.parseInt(port.replaceAll("\\$\\{HOMEWARD_HTTP_PORT:(\\d+)}", "$1"));
    }

    boolean hasDatabase() {
        return names().contains("HOMEWARD_DB_HOST");
    }

    boolean hasKafka() {
        return names().contains("HOMEWARD_KAFKA");
    }

    /** The services whose addresses this one is given: its REST calls. */
    Set<String> calls() {
        return Repository.services().stream()
                .filter(other -> names().contains("HOMEWARD_" + other.toUpperCase() + "_URL"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Topics it reads or writes, without the prefix. */
    Set<String> topics() {
        Set<String> topics = properties.entrySet().stream()
                .filter(setting -> setting.getKey().matches("mp\\.messaging\\.(incoming|outgoing)\\..*\\.topic"))
                .map(setting -> shortTopic(setting.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (consumes()) {
            topics.add(shortTopic(properties.get("mp.messaging.connector.smallrye-kafka.dead-letter-queue.topic")));
        }
        return topics;
    }

    private boolean consumes() {
        return properties.keySet().stream().anyMatch(key -> key.startsWith("mp.messaging.incoming."));
    }

    private String shortTopic(String value) {
        return value.replace("${homeward.topics.prefix}.", "").replace("${quarkus.application.name}", service);
    }

    static String asVariable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase();
    }

    private static String upToBrace(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth < 0) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static Map<String, String> inProduction(Map<String, String> all) {
        Map<String, String> kept = new TreeMap<>();
        all.forEach((key, value) -> {
            if (!key.startsWith("%")) {
                kept.putIfAbsent(key, value);
            } else if (key.startsWith("%prod.")) {
                kept.put(key.substring("%prod.".length()), value);
            }
        });
        return kept;
    }

    private static Map<String, String> load(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Repository.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
