package health.homeward.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/** What is public can be reached from outside, and what is for the cluster alone cannot. */
class IngressTest {
    /** Public, but pages and no API. */
    private static final Map<String, Set<String>> PAGES = Map.of(
            "field", Set.of("/", "/days/2026-01-01", "/account", "/login/done", "/logout", "/assets/app.js"),
            "teaching", Set.of("/s"));

    private static final Path PAGE_SOURCES = Repository.ROOT.resolve("services/field/src/main/webui");

    private final Rendered rendered = Chart.HOMEWARD.render("ingress: {enabled: true}");

    static List<String> services() {
        return Repository.services();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_public_path_is_served_and_nothing_is_served_that_is_none(String service) {
        List<String> published = published(service);
        List<String> pages = Stream.concat(
                        PAGES.getOrDefault(service, Set.of()).stream(),
                        service.equals("field") ? fieldsFiles() : Stream.of())
                .toList();

        assertThat(published).isNotEmpty();
        assertThat(published.stream().filter(path -> !path.startsWith("/internal")))
                .allMatch(path -> serves(service, path));
        assertThat(published.stream().filter(path -> path.startsWith("/internal")))
                .noneMatch(path -> serves(service, path));
        assertThat(pages).allMatch(path -> serves(service, path));
        assertThat(rules(service)).allMatch(rule -> Stream.concat(published.stream(), pages.stream())
                .anyMatch(path -> matches(rule, path)));
    }

    @ParameterizedTest
    @MethodSource("services")
    void health_metrics_and_contracts_stay_inside(String service) {
        assertThat(Stream.of("/q/metrics", "/q/health", "/q/openapi", "/q/swagger-ui", "/internal/hospitals"))
                .noneMatch(path -> serves(service, path));
    }

    @Test
    void each_service_has_its_own_host_and_caregivers_links_lead_to_teachings() {
        List<String> hosts = Repository.services().stream()
                .map(service -> rendered.of("Ingress", service)
                        .orElseThrow()
                        .at("/spec/rules/0/host")
                        .asText())
                .toList();

        assertThat(hosts).doesNotHaveDuplicates().allMatch(host -> host.endsWith(".homeward.example.org"));
        assertThat(rendered.environment("teaching"))
                .containsEntry("HOMEWARD_PUBLIC_URL", "https://teaching.homeward.example.org");
    }

    @Test
    void a_service_behind_an_ingress_believes_what_it_says_about_the_caller() {
        Repository.services().forEach(service -> assertThat(rendered.environment(service))
                .containsEntry("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true"));
    }

    private boolean serves(String service, String path) {
        return rules(service).stream().anyMatch(rule -> matches(rule, path));
    }

    private List<JsonNode> rules(String service) {
        return Rendered.each(rendered.of("Ingress", service).orElseThrow().at("/spec/rules/0/http/paths"))
                .toList();
    }

    /** As Kubernetes matches: exactly, or by whole elements of the path. */
    private static boolean matches(JsonNode rule, String path) {
        String wanted = rule.path("path").asText();
        return path.equals(wanted) || rule.path("pathType").asText().equals("Prefix") && path.startsWith(wanted + "/");
    }

    private static List<String> published(String service) {
        JsonNode contract =
                new ObjectMapper().valueToTree(new Yaml().load(Repository.read("api-specs/rest/" + service + ".yaml")));
        return contract.path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<String> fieldsFiles() {
        try (Stream<Path> pages = Files.list(PAGE_SOURCES);
                Stream<Path> files = Files.list(PAGE_SOURCES.resolve("public"))) {
            return Stream.concat(pages.filter(page -> page.toString().endsWith(".html")), files)
                    .map(file -> "/" + file.getFileName())
                    .filter(path -> !path.equals("/index.html"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
