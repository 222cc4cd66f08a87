package health.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Helm accepts the chart, and the chart fits the services, however it is deployed. */
class ChartTest {

    @Test
    void helm_finds_nothing_to_complain_of() {
        LintResult lint = Chart.HOMEWARD.lint();

        assertThat(lint.isFailed()).as(lint.getMessages().toString()).isFalse();
        assertThat(lint.getMessages()).noneMatch(message -> message.contains("[ERROR]") || message.contains("[WARN"));
    }

    @Test
    void every_service_of_the_repository_is_deployed() {
        Rendered rendered = Chart.HOMEWARD.render(Values.DEFAULTS);

        assertThat(rendered.services()).containsExactlyElementsOf(Repository.services());
        assertThat(rendered.all("Service")).hasSameSizeAs(Repository.services());
        assertThat(rendered.all("PodDisruptionBudget")).hasSameSizeAs(Repository.services());
        assertThat(rendered.all("NetworkPolicy")).hasSize(Repository.services().size() + 1);
    }

    @ParameterizedTest
    @MethodSource("health.homeward.deploy.Values#all")
    void containers_are_told_what_their_services_read_and_all_that_they_need(String values) {
        assertThat(EnvironmentCheck.of(Chart.HOMEWARD.render(values))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("health.homeward.deploy.Values#all")
    void ports_and_probes_are_those_of_the_services(String values) {
        assertThat(PortsCheck.of(Chart.HOMEWARD.render(values))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("health.homeward.deploy.Values#all")
    void the_network_carries_the_calls_that_services_make_and_no_others(String values) {
        assertThat(FlowsCheck.of(Chart.HOMEWARD.render(values))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("health.homeward.deploy.Values#all")
    void containers_are_confined_and_manifests_hold_no_secret(String values) {
        assertThat(SafetyCheck.of(Chart.HOMEWARD.render(values))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("health.homeward.deploy.Values#all")
    void nodes_are_drained_and_versions_rolled_out_without_a_gap(String values) {
        assertThat(AvailabilityCheck.of(Chart.HOMEWARD.render(values))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("health.homeward.deploy.Values#all")
    void the_cluster_knows_every_object_and_each_of_its_fields(String values) {
        assertThat(KubernetesCheck.of(Chart.HOMEWARD.render(values))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"homeward, homeward-intake", "north, north-homeward-intake", "homeward-north, homeward-north-intake"})
    void objects_are_named_after_the_release(String release, String expected) {
        Rendered rendered = Chart.HOMEWARD.render(release, Values.DEFAULTS);

        assertThat(rendered.of("Deployment", "intake")
                        .orElseThrow()
                        .at("/metadata/name")
                        .asText())
                .isEqualTo(expected);
        assertThat(FlowsCheck.of(rendered)).isEmpty();
    }

    @Test
    void topics_and_consumer_groups_share_the_prefix_of_the_release() {
        Rendered rendered = Chart.HOMEWARD.render(Values.EVERYTHING);

        assertThat(rendered.environment("plans"))
                .containsEntry("HOMEWARD_TOPICS_PREFIX", "care")
                .containsEntry("HOMEWARD_CONSUMER_GROUP", "care.plans");
    }

    @Test
    void a_services_own_value_goes_over_the_one_for_all_even_when_it_says_no() {
        Rendered rendered = Chart.HOMEWARD.render(Values.EVERYTHING);

        assertThat(rendered.container("plans").path("image").asText())
                .isEqualTo("registry.example.org/care/plans:1.2.3");
        assertThat(rendered.container("intake").path("image").asText())
                .isEqualTo("registry.example.org/elsewhere/intake:9.9.9");
        assertThat(rendered.of("Deployment", "intake")
                        .orElseThrow()
                        .at("/spec/replicas")
                        .asInt())
                .isEqualTo(5);
        assertThat(rendered.of("HorizontalPodAutoscaler", "intake")).isEmpty();
        assertThat(rendered.of("PodDisruptionBudget", "field")).isEmpty();
    }

    @Test
    void the_regions_time_zone_reaches_every_service_that_counts_days_in_it() {
        Rendered rendered = Chart.HOMEWARD.render("timeZone: Europe/Lisbon");

        for (String service : rendered.services()) {
            ServiceSettings settings = ServiceSettings.of(service);
            settings.properties().forEach((name, value) -> {
                if (name.endsWith("zone") && value.contains("Europe/Andorra")) {
                    assertThat(rendered.environment(service))
                            .as(service + " " + name)
                            .containsValue("Europe/Lisbon");
                }
            });
        }
    }

    @Test
    void settings_by_name_reach_the_service_as_a_file() {
        Rendered rendered = Chart.HOMEWARD.render(Values.EVERYTHING);

        assertThat(rendered.of("ConfigMap", "teaching")
                        .orElseThrow()
                        .at("/data/application.properties")
                        .asText())
                .isEqualTo("homeward.teaching.contacts.enclar.phone=+376 000 009\n");
        assertThat(Rendered.each(rendered.container("teaching").path("volumeMounts"))
                        .map(mount -> mount.path("mountPath").asText()))
                .contains("/opt/homeward/config");
    }

    @Test
    void one_replica_is_allowed_to_whoever_asks_for_it() {
        Rendered rendered = Chart.HOMEWARD.render("replicaCount: 1");

        assertThat(AvailabilityCheck.of(rendered)).isNotEmpty().allMatch(finding -> !finding.contains("killed"));
    }

    @Test
    void a_chart_of_another_kubernetes_version_is_refused() {
        assertThatThrownBy(() -> new Helm(Repository.CHART)
                        .template()
                        .withKubeVersion("1.20.0")
                        .call())
                .hasMessageContaining("kubeVersion");
    }
}
