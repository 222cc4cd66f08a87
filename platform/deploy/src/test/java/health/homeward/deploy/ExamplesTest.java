package health.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples for the operators make what the chart expects to find. */
class ExamplesTest {
    private final Rendered chart = Chart.HOMEWARD.render(Values.DEFAULTS);

    @Test
    void the_cluster_of_postgresql_has_the_roles_databases_and_secrets_of_the_chart() {
        Rendered example = Rendered.of(Repository.read("helm/examples/postgresql.yaml"));
        JsonNode cluster = example.all("Cluster").getFirst();
        List<String> roles = Rendered.each(cluster.at("/spec/managed/roles"))
                .map(role -> role.path("name").asText() + " secret:"
                        + role.at("/passwordSecret/name").asText() + "/password")
                .toList();
        List<String> databases = example.all("Database").stream()
                .map(database -> database.at("/spec/name").asText() + " of "
                        + database.at("/spec/owner").asText())
                .toList();

        assertThat(cluster.at("/metadata/name").asText() + "-rw")
                .isEqualTo(chart.environment("intake").get("HOMEWARD_DB_HOST"));
        for (String service : chart.services()) {
            var environment = chart.environment(service);
            if (environment.containsKey("HOMEWARD_DB_HOST")) {
                assertThat(databases)
                        .contains(environment.get("HOMEWARD_DB_NAME") + " of "
                                + environment.get("HOMEWARD_DB_OWNER_USER"));
                assertThat(roles)
                        .contains(
                                environment.get("HOMEWARD_DB_USER") + " " + environment.get("HOMEWARD_DB_PASSWORD"),
                                environment.get("HOMEWARD_DB_OWNER_USER") + " "
                                        + environment.get("HOMEWARD_DB_OWNER_PASSWORD"));
            }
        }
    }

    @Test
    void the_cluster_of_kafka_has_every_topic_that_services_say_and_hear() {
        Rendered example = Rendered.of(Repository.read("helm/examples/kafka.yaml"));
        List<String> topics = example.all("KafkaTopic").stream()
                .map(topic -> topic.at("/spec/topicName").asText())
                .toList();

        assertThat(example.all("Kafka").getFirst().at("/metadata/name").asText() + "-kafka-bootstrap:9092")
                .isEqualTo(chart.environment("plans").get("HOMEWARD_KAFKA"));
        for (String service : chart.services()) {
            String prefix = chart.environment(service).get("HOMEWARD_TOPICS_PREFIX");
            ServiceSettings.of(service).topics().forEach(topic -> assertThat(topics)
                    .contains(prefix + "." + topic));
        }
    }

    /** Consumers remember for 14 days which events they have seen; what Kafka kept longer would be handled twice. */
    @Test
    void facts_leave_kafka_before_consumers_forget_that_they_have_seen_them() {
        Rendered example = Rendered.of(Repository.read("helm/examples/kafka.yaml"));
        String retention = Repository.read("platform/outbox/src/main/java/health/homeward/outbox/Retention.java");

        assertThat(retention).contains("delete from inbox", "minusDays(14)");
        assertThat(example.all("KafkaTopic"))
                .filteredOn(topic -> !topic.at("/spec/topicName").asText().endsWith("dead-letter"))
                .allMatch(topic -> topic.at("/spec/config").path("retention.ms").asLong()
                        <= Duration.ofDays(7).toMillis());
    }
}
