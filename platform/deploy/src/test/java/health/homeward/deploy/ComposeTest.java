package health.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stack of containers agrees with the services and with the stack that runs without containers. */
class ComposeTest {
    private final Compose compose = Compose.read();

    @TempDir
    Path folder;

    @Test
    void it_tells_every_service_what_it_reads_and_leads_it_where_the_others_are() {
        assertThat(ComposeCheck.of(compose)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HOMEWARD_INTAKE_URL     | HOMEWARD_INTAK_URL    | dispatch: nothing reads HOMEWARD_INTAK_URL
            HOMEWARD_INTAKE_URL     | HOMEWARD_INTAK_URL    | dispatch: HOMEWARD_INTAKE_URL is needed and not set
            http://plans:8080       | http://plans:8081     | field: nothing listens at http://plans:8081
            -28084}:8080            | -28099}:8080          | dispatch: publishes 127.0.0.1:28099:8080
            read_only: true         | read_only: false      | teaching: is not confined
            ./kafka/topics.sh       | ./kafka/themes.sh     | topics: mounts what is not there, ./kafka/themes.sh:/topics.sh:ro
            docker.io/apache/kafka  | docker.io/bitnami/kafka | kafka: is Bitnami's
            QUARKUS_PROFILE: prod   | QUARKUS_PROFILE: local | intake: is not in the production profile
            """)
    void a_planted_mistake_is_found(String right, String wrong, String expected) {
        assertThat(compose.text()).contains(right);

        assertThat(ComposeCheck.of(Compose.of(compose.text().replace(right, wrong))))
                .contains(expected);
    }

    @Test
    void it_runs_the_versions_that_run_without_containers() {
        String pom = Repository.read("pom.xml");

        assertThat(compose.service("kafka").path("image").asText())
                .isEqualTo("docker.io/apache/kafka:" + version(pom, "kafka"));
        assertThat(compose.service("topics").path("image"))
                .isEqualTo(compose.service("kafka").path("image"));
        assertThat(compose.service("keycloak").path("image").asText())
                .isEqualTo("quay.io/keycloak/keycloak:" + version(pom, "keycloak"));
        assertThat(compose.service("postgres").path("image").asText())
                .isEqualTo("docker.io/library/postgres:"
                        + version(pom, "postgres-binaries").split("\\.")[0]);
    }

    @Test
    void every_database_and_every_topic_is_made() {
        String databases = listed(Repository.read("docker/postgres/databases.sh"), "for service in (.*); do");
        String topics = Repository.read("docker/kafka/topics.sh");
        var made = new TreeSet<>(
                java.util.List.of(listed(topics, "for publisher in (.*); do").split(" ")));
        for (String consumer : listed(topics, "for consumer in (.*); do").split(" ")) {
            made.add(consumer + ".dead-letter");
        }
        var wanted = new TreeSet<String>();
        var stores = new ArrayList<String>();
        for (String service : Repository.services()) {
            ServiceSettings settings = ServiceSettings.of(service);
            wanted.addAll(settings.topics());
            if (settings.hasDatabase()) {
                stores.add(service);
            }
        }

        assertThat(databases.split(" ")).containsExactlyInAnyOrderElementsOf(stores);
        assertThat(made).isEqualTo(wanted);
    }

    @Test
    void secrets_are_made_once_and_the_realm_holds_none() throws IOException, InterruptedException {
        Path docker = Files.createDirectories(folder.resolve("docker"));
        Path realm = folder.resolve("platform/local/src/main/resources/keycloak/homeward-realm.json");
        Files.createDirectories(realm.getParent());
        Files.copy(Repository.ROOT.resolve(folder.relativize(realm)), realm);
        Files.copy(Repository.DOCKER.resolve("secrets.sh"), docker.resolve("secrets.sh"));

        run(docker);
        Properties made = properties(docker.resolve(".env"));
        run(docker);

        assertThat(properties(docker.resolve(".env"))).isEqualTo(made);
        assertThat(made.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(compose.demanded());
        assertThat(made.values())
                .allSatisfy(secret -> assertThat((String) secret).matches("[0-9a-f]{32}"));
        assertThat(Files.getPosixFilePermissions(docker.resolve(".env"))).hasSize(2);
        realmIsReady(Files.readString(docker.resolve(".generated/homeward-realm.json")), made);
        String ignored = Repository.read("docker/.gitignore");
        assertThat(ignored).contains(".env\n", ".generated/\n");
    }

    private void realmIsReady(String realm, Properties secrets) throws IOException {
        assertThat(realm).doesNotContainPattern("@[a-z.-]+@");
        secrets.values().forEach(secret -> assertThat(realm).doesNotContain((String) secret));
        Map<String, String> keycloak = compose.environment("keycloak");
        Pattern.compile("\"(?:secret|value)\": *\"\\$\\{([A-Z_]+)}\"")
                .matcher(realm)
                .results()
                .forEach(found -> assertThat(keycloak).containsKey(found.group(1)));
        for (JsonNode client : new ObjectMapper().readTree(realm).path("clients")) {
            boolean localOnly = client.path("clientId").asText().equals("homeward-journey");
            assertThat(client.path("enabled").asBoolean(true)).isEqualTo(!localOnly);
        }
    }

    private static void run(Path docker) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash", docker.resolve("secrets.sh").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static String version(String pom, String of) {
        return listed(pom, "<" + of + "\\.version>(.*)</" + of + "\\.version>");
    }

    private static String listed(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
