package health.homeward.local.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;

/**
 * The broker's process: formats its folder on the first start, runs the broker, and makes the topics listed beside it, all in
 * one JVM, because three would cost three start-ups. The file {@code ready} appears when topics can be used.
 */
public final class BrokerMain {

    private BrokerMain() {}

    /** @param args the broker's folder, which holds {@code server.properties} and, where wanted, {@code topics} */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        String settings = folder.resolve("server.properties").toString();
        if (!Files.exists(folder.resolve("log/meta.properties"))) {
            format(settings);
        }
        Thread.ofPlatform().daemon().start(() -> announce(folder));
        Kafka.main(new String[] {settings});
    }

    private static void format(String settings) {
        String[] arguments = {"format", "--standalone", "-t", Uuid.randomUuid().toString(), "-c", settings};
        int status = StorageTool.execute(arguments, System.out);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static void announce(Path folder) {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", address(folder), "reconnect.backoff.max.ms", 100))) {
            createMissing(
                    admin,
                    Files.exists(folder.resolve("topics")) ? Files.readAllLines(folder.resolve("topics")) : List.of());
            Files.createFile(folder.resolve("ready"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void createMissing(Admin admin, List<String> wanted)
            throws ExecutionException, InterruptedException {
        admin.describeCluster().nodes().get();
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = wanted.stream()
                .filter(name -> !name.isBlank() && !present.contains(name))
                .map(name -> new NewTopic(name, Optional.of(4), Optional.empty()))
                .toList();
        admin.createTopics(missing).all().get();
    }

    private static String address(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("server.properties")).stream()
                .filter(line -> line.startsWith("advertised.listeners="))
                .map(line -> line.replaceFirst(".*PLAINTEXT://(localhost:\\d+),.*", "$1"))
                .findFirst()
                .orElseThrow();
    }
}
