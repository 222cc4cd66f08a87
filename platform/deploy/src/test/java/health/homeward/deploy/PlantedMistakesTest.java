package health.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check bites: a chart with one planted mistake is found out. */
class PlantedMistakesTest {

    @TempDir
    Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        EnvironmentCheck::of,
                        "_environment.tpl",
                        "HOMEWARD_DB_HOST",
                        "HOMEWARD_DB_HSOT",
                        "intake: nothing reads HOMEWARD_DB_HSOT",
                        "intake: HOMEWARD_DB_HOST is needed and not set"),
                mistake(
                        EnvironmentCheck::of,
                        "_environment.tpl",
                        "KAFKA_SSL_TRUSTSTORE_TYPE",
                        "KAFKA_SSL_TRUSTSTORE_KIND",
                        "plans: nothing reads KAFKA_SSL_TRUSTSTORE_KIND"),
                mistake(
                        EnvironmentCheck::of,
                        "_environment.tpl",
                        "value: prod",
                        "value: local",
                        "dispatch: is not in the production profile"),
                mistake(
                        PortsCheck::of,
                        "_environment.tpl",
                        "{{ .it.service.containerPort | quote }}",
                        "\"8081\"",
                        "teaching: its container names port 8080 and it listens on 8081"),
                mistake(
                        PortsCheck::of,
                        "deployment.yaml",
                        "/q/health/live",
                        "/health/live",
                        "field: livenessProbe asks {\"path\":\"/health/live\",\"port\":\"http\"}"),
                mistake(
                        FlowsCheck::of,
                        "_helpers.tpl",
                        "field: [dispatch, plans]",
                        "field: [dispatch]",
                        "field: may call [dispatch] and calls [dispatch, plans]"),
                mistake(
                        FlowsCheck::of,
                        "_helpers.tpl",
                        "dispatch: [intake]",
                        "dispatch: [intake, clearance]",
                        "dispatch: may call [clearance, intake] and calls [intake]"),
                mistake(
                        FlowsCheck::of,
                        "networkpolicy.yaml",
                        "{{- if $it.database }}",
                        "{{- if false }}",
                        "clearance: PostgreSQL is out of its reach"),
                mistake(
                        SafetyCheck::of,
                        "_environment.tpl",
                        "{{- include \"homeward.environment.secret\" (dict \"name\" \"HOMEWARD_DB_PASSWORD\" \"from\" .database.app) }}",
                        "\n- name: HOMEWARD_DB_PASSWORD\n  value: hunter2",
                        "intake: HOMEWARD_DB_PASSWORD stands in the manifest"),
                mistake(
                        SafetyCheck::of,
                        "deployment.yaml",
                        "automountServiceAccountToken: false",
                        "hostIPC: false",
                        "plans: holds a token of the cluster"),
                mistake(
                        AvailabilityCheck::of,
                        "deployment.yaml",
                        "replicas: {{ $it.replicaCount }}",
                        "replicas: 1",
                        "intake: has 1 replica"),
                mistake(
                        AvailabilityCheck::of,
                        "poddisruptionbudget.yaml",
                        "{{- include \"homeward.selector\"",
                        "app: homeward\n      {{- include \"homeward.selector\"",
                        "intake: its budget counts other pods"),
                mistake(
                        KubernetesCheck::of,
                        "deployment.yaml",
                        "volumeMounts:",
                        "volumesMounts:",
                        "apps/v1 Deployment: Unrecognized field \"volumesMounts\""));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_planted_mistake_is_found(Mistake mistake) throws IOException {
        copy(Repository.CHART, folder);
        Path template = folder.resolve("templates").resolve(mistake.template());
        String text = Files.readString(template);
        assertThat(text).contains(mistake.right());
        Files.writeString(template, text.replace(mistake.right(), mistake.wrong()));

        String values = mistake.wrong().contains("TRUSTSTORE") ? Values.EVERYTHING : Values.DEFAULTS;
        List<String> findings = mistake.check().apply(new Chart(folder).render(values));

        assertThat(mistake.expected())
                .allSatisfy(expected -> assertThat(findings).anyMatch(finding -> finding.startsWith(expected)));
    }

    record Mistake(
            Function<Rendered, List<String>> check,
            String template,
            String right,
            String wrong,
            List<String> expected) {
        @Override
        public String toString() {
            return expected.getFirst();
        }
    }

    private static Arguments mistake(
            Function<Rendered, List<String>> check, String template, String right, String wrong, String... expected) {
        return Arguments.of(new Mistake(check, template, right, wrong, List.of(expected)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
