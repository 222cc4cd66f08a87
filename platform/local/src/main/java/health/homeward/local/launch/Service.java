package health.homeward.local.launch;

import health.homeward.local.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * One of our services, as the list {@code services.properties} names it.
 *
 * @param folder its module
 * @param port where it answers
 * @param database whether it owns a database
 * @param replica which of several, from 1
 */
record Service(String name, Path folder, int port, boolean database, int replica) {

    private static final int NEXT_REPLICA = 100;

    /** All services of the list, in the order of their ports. */
    static List<Service> all(Settings settings) {
        Properties list = new Properties();
        try (InputStream resource = Service.class.getResourceAsStream("services.properties")) {
            list.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list.stringPropertyNames().stream()
                .map(name -> of(name, list.getProperty(name).split(" "), settings))
                .sorted(Comparator.comparingInt(Service::port))
                .toList();
    }

    private static Service of(String name, String[] words, Settings settings) {
        int port = settings.port(Part.KEYCLOAK) + Integer.parseInt(words[0]);
        boolean database = words.length > 1 && words[1].equals("database");
        return new Service(name, settings.root().resolve("services").resolve(name), port, database, 1);
    }

    /** Whether there is anything to build: a module may be laid out before its first class is written. */
    boolean exists() {
        return Files.isDirectory(folder.resolve("src/main/java"));
    }

    /** As many as are wanted of each, the page's backend too: its sessions live in cookies that every replica can read. */
    static List<Service> replicas(List<Service> services, int wanted) {
        return services.stream()
                .flatMap(service -> IntStream.rangeClosed(1, wanted).mapToObj(service::asReplica))
                .toList();
    }

    private Service asReplica(int number) {
        return new Service(name, folder, port + NEXT_REPLICA * (number - 1), database, number);
    }

    /** The name of this replica's process, log and endpoint. */
    String process() {
        return replica == 1 ? name : name + "-" + replica;
    }

    Path application() {
        return folder.resolve("target/quarkus-app");
    }

    Path jar() {
        return application().resolve("quarkus-run.jar");
    }

    String url() {
        return "http://localhost:" + port;
    }
}
