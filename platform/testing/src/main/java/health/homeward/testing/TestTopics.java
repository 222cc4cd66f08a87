package health.homeward.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** The topics of one run, made before any consumer subscribes: a late topic costs a consumer half a minute. */
final class TestTopics {

    private static final List<String> SERVICES = List.of("intake", "clearance", "plans", "dispatch", "teaching");

    private TestTopics() {}

    static List<String> names(String prefix) {
        return SERVICES.stream()
                .flatMap(service -> Stream.of(prefix + "." + service, prefix + "." + service + ".dead-letter"))
                .toList();
    }

    static void create(String kafka, String prefix) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            admin.createTopics(names(prefix).stream()
                            .map(name -> new NewTopic(name, Optional.of(4), Optional.empty()))
                            .toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics of this run could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void delete(String kafka, String prefix) {
        try (Admin admin = Admin.create(
                Map.of("bootstrap.servers", kafka, "default.api.timeout.ms", "5000", "request.timeout.ms", "4000"))) {
            admin.deleteTopics(names(prefix)).all().get();
        } catch (ExecutionException e) {
            System.err.println("The topics " + prefix + ".* were left behind: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
