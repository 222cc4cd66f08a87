package health.homeward.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where a running stack answers and which processes it is; kept in a file so that others can attach to it. */
public final class Endpoints {

    /** The realm's name in Keycloak. */
    public static final String REALM = "homeward";

    private final Path file;
    private final Map<String, String> values;

    private Endpoints(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    /** What is known of the stack in this folder; empty when none was ever started. */
    public static Endpoints of(Path state) {
        Path file = state.resolve("endpoints.properties");
        return new Endpoints(file, new TreeMap<>(SavedProperties.read(file)));
    }

    /** Whether a stack was started here and not stopped. */
    public boolean isEmpty() {
        return !Files.exists(file);
    }

    public int postgresPort() {
        return port(Part.POSTGRES.label());
    }

    public String postgresPassword() {
        return text("postgres.password");
    }

    public String kafka() {
        return "localhost:" + port(Part.KAFKA.label());
    }

    public String keycloakUrl() {
        return "http://localhost:" + port(Part.KEYCLOAK.label());
    }

    public String realmUrl() {
        return keycloakUrl() + "/realms/" + REALM;
    }

    /** The one password of all demo users. */
    public String userPassword() {
        return text("users.password");
    }

    /** The secret of a confidential client of the realm. */
    public String clientSecret(String client) {
        return text("client." + client + ".secret");
    }

    /** Where each running replica of a service answers, the first replica first. */
    public List<String> serviceUrls(String service) {
        return values.keySet().stream()
                .filter(key -> key.matches(Pattern.quote(service) + "(-\\d+)?\\.pid"))
                .map(key -> "http://localhost:" + port(key.substring(0, key.length() - ".pid".length())))
                .sorted()
                .toList();
    }

    /** The seconds from a process's start until it answered, with one decimal. */
    public String startSeconds(String name) {
        return values.getOrDefault(name + ".start-seconds", "?");
    }

    /** Notes how long a process took to answer.
     * @param begun {@link System#nanoTime()} of its start */
    public void putStart(String name, long begun) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        put(name + ".start-seconds", String.format(Locale.ROOT, "%.1f", seconds));
    }

    /** The names of all processes that were started and not stopped. */
    public List<String> children() {
        return values.keySet().stream()
                .filter(key -> key.endsWith(".pid"))
                .map(key -> key.substring(0, key.length() - ".pid".length()))
                .toList();
    }

    /** The port of a part or service by its name. */
    public int port(String name) {
        return Integer.parseInt(text(name + ".port"));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalStateException("The stack has no " + key + " in " + file);
        }
        return value;
    }

    /** The process of this name, as it was started; it may have ended since. */
    public Optional<Child> child(String name) {
        if (!has(name + ".pid")) {
            return Optional.empty();
        }
        return Optional.of(new Child(Long.parseLong(text(name + ".pid")), Instant.parse(text(name + ".started"))));
    }

    public synchronized void put(String key, String value) {
        values.put(key, value);
        SavedProperties.write(file, values);
    }

    public synchronized void putChild(String name, Child child) {
        values.put(name + ".pid", Long.toString(child.pid()));
        values.put(name + ".started", child.started().toString());
        SavedProperties.write(file, values);
    }

    public synchronized void removeChild(String name) {
        values.remove(name + ".pid");
        values.remove(name + ".started");
        SavedProperties.write(file, values);
    }
}
