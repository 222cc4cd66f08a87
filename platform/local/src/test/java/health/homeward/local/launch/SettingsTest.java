package health.homeward.local.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.homeward.local.Endpoints;
import health.homeward.local.Part;
import health.homeward.local.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports move together, so that two stacks on one machine need one setting. */
class SettingsTest {

    private static final Path ROOT = Path.of("/repository");

    @Test
    void without_settings_the_usual_ports_are_used() {
        Settings settings = Settings.from(ROOT, Map.of());
        assertThat(List.of(settings.port(Part.KEYCLOAK), settings.port(Part.POSTGRES), settings.port(Part.KAFKA)))
                .containsExactly(28080, 25432, 29092);
        assertThat(settings.state()).isEqualTo(ROOT.resolve(".local"));
    }

    @Test
    void another_base_moves_all_ports_by_as_much() {
        Settings settings = Settings.from(ROOT, Map.of("HOMEWARD_PORT_BASE", "38080"));
        assertThat(List.of(settings.port(Part.KEYCLOAK), settings.port(Part.POSTGRES), settings.port(Part.KAFKA)))
                .containsExactly(38080, 35432, 39092);
        assertThat(Service.all(settings))
                .extracting(Service::port)
                .containsExactly(38081, 38082, 38083, 38084, 38085, 38086);
    }

    @Test
    void a_single_port_can_be_set() {
        Settings settings = Settings.from(ROOT, Map.of("HOMEWARD_KAFKA_PORT", "9092"));
        assertThat(settings.port(Part.KAFKA)).isEqualTo(9092);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "80", "70000", "-1"})
    void what_is_no_port_is_said(String value) {
        assertThatThrownBy(() -> Settings.from(ROOT, Map.of("HOMEWARD_PORT_BASE", value)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("HOMEWARD_PORT_BASE=" + value);
    }

    @Test
    void only_the_field_client_owns_no_database() {
        assertThat(Service.all(Settings.from(ROOT, Map.of())))
                .filteredOn(service -> !service.database())
                .extracting(Service::name)
                .containsExactly("field");
    }

    @Test
    void replicas_of_every_service_answer_a_hundred_ports_further() {
        List<Service> all = Service.replicas(Service.all(Settings.from(ROOT, Map.of())), 2);
        assertThat(all).extracting(Service::process).hasSize(12).contains("plans", "plans-2", "field", "field-2");
        assertThat(all)
                .filteredOn(service -> service.process().equals("plans-2"))
                .extracting(Service::port)
                .containsExactly(28183);
    }

    @Test
    void what_is_no_number_of_replicas_is_said() {
        assertThatThrownBy(() -> Settings.from(ROOT, Map.of("HOMEWARD_REPLICAS", "0")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("HOMEWARD_REPLICAS=0 is not a number from 1 to 9.");
    }

    @Test
    void the_usual_extract_of_roads_is_taken_where_it_lies_beside_the_repository(@TempDir Path folder)
            throws IOException {
        Path root = folder.resolve("repository");
        assertThat(Settings.from(root, Map.of()).extract()).isEmpty();

        Path usual = folder.resolve("shared/data/osm/andorra.osm.pbf");
        Files.createDirectories(usual.getParent());
        Files.createFile(usual);

        assertThat(Settings.from(root, Map.of()).extract()).contains(usual);
        assertThat(Settings.from(root, Map.of("EXTRACT", "none")).extract()).isEmpty();
    }

    @Test
    void another_extract_is_handed_to_dispatch_alone_even_when_it_is_not_there(@TempDir Path root) {
        Settings settings = Settings.from(root, Map.of("EXTRACT", "monaco.osm.pbf"));
        List<Service> services = Service.all(settings);
        Endpoints stack = Endpoints.of(settings.state());
        settings.ports().keySet().forEach(part -> stack.put(part.label() + ".port", "1"));
        ServiceEnvironment environment = new ServiceEnvironment(settings, stack, services);

        for (Service service : services) {
            assertThat(environment.of(service).get("HOMEWARD_DISPATCH_ROADS_EXTRACT"))
                    .isEqualTo(
                            service.name().equals("dispatch")
                                    ? root.resolve("monaco.osm.pbf").toString()
                                    : null);
        }
    }
}
