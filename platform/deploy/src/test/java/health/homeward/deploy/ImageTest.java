package health.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one image agrees with the chart, with the build, and with itself. */
class ImageTest {
    private final String dockerfile = Repository.read("docker/Dockerfile");
    private final String recording = Repository.read("docker/image/record-aot.sh");

    @Test
    void it_runs_as_the_user_and_from_the_folder_that_the_chart_counts_on() {
        Rendered rendered = Chart.HOMEWARD.render(Values.EVERYTHING);

        String user = rendered.pod("intake").at("/securityContext/runAsUser").asText();
        assertThat(dockerfile).contains("\nUSER " + user + ":" + user + "\n", "\nWORKDIR /opt/homeward\n");
        assertThat(dockerfile.indexOf("\nUSER ")).isGreaterThan(dockerfile.lastIndexOf("\nRUN "));
        assertThat(rendered.container("intake").at("/ports/0/containerPort").asText())
                .isEqualTo("8080");
        assertThat(dockerfile).contains("HOMEWARD_HTTP_PORT=8080", "\nEXPOSE 8080\n", "QUARKUS_PROFILE=prod");
    }

    @Test
    void the_cache_is_recorded_and_used_under_the_same_options() {
        assertThat(dockerfile).contains("\"@/opt/homeward/jvm.options\", \"-XX:AOTCache=/opt/homeward/app.aot\"");
        assertThat(recording).contains("java @jvm.options -XX:AOTCacheOutput=/opt/homeward/app.aot");
        assertThat(Repository.read("docker/image/jvm.options")).contains("-XX:+UseSerialGC");
    }

    @Test
    void the_recording_gives_every_service_the_secrets_that_it_needs_to_start() {
        var needed = Repository.services().stream()
                .flatMap(service -> ServiceSettings.of(service).needed().stream())
                .filter(name -> name.matches(".*(PASSWORD|SECRET).*"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(needed).isNotEmpty().allSatisfy(name -> assertThat(recording).contains(" " + name + "="));
    }

    @Test
    void applications_are_packaged_as_the_cache_wants_them() {
        assertThat(Repository.read("pom.xml")).contains("<quarkus.package.jar.type>aot-jar</quarkus.package.jar.type>");
        assertThat(Repository.read("docker/Dockerfile.dockerignore")).contains("!services/*/target/quarkus-app");
    }

    @Test
    void builds_start_from_official_images() {
        assertThat(Pattern.compile("(?m)^ARG (?:BASE|BUILDER|NODE)=(.*)$")
                        .matcher(dockerfile)
                        .results()
                        .map(found -> found.group(1)))
                .hasSize(3)
                .allMatch(image -> image.startsWith("docker.io/library/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image/record-aot.sh",
                "image/healthcheck.sh",
                "postgres/databases.sh",
                "kafka/topics.sh",
                "secrets.sh"
            })
    void scripts_are_well_formed(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "bash", "-n", Repository.DOCKER.resolve(script).toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
        assertThat(process.waitFor()).isZero();
    }
}
