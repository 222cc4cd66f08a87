package health.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contracts that let everything through would be worse than none. */
class ContractsTest {

    private static final String SCHEMA = """
            {"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","required":["patientId"],
             "properties":{"patientId":{"type":"string","format":"uuid"},"at":{"type":"string","format":"date-time"}}}
            """;
    private static final String OPENAPI = """
            openapi: 3.1.0
            info: {title: Plans, version: '1'}
            servers: [{url: 'http://localhost:1'}]
            paths: {/courses: {get: {responses: {'200': {description: OK}}}}}
            """;

    @TempDir
    Path root;

    private final String realRoot = System.getProperty("homeward.root");

    @BeforeEach
    void pretendRepository() throws IOException {
        Files.createFile(root.resolve("mvnw"));
        Files.createDirectories(root.resolve("api-specs/events/plans"));
        Files.writeString(root.resolve("api-specs/events/plans/CourseDue.v1.json"), SCHEMA);
        example("{\"patientId\":\"5f0c1e5e-31a5-4e52-9a7f-3a30d1c62e55\"}");
        System.setProperty("homeward.root", root.toString());
    }

    @AfterEach
    void realRepository() {
        System.clearProperty("homeward.accept-openapi");
        if (realRoot == null) {
            System.clearProperty("homeward.root");
        } else {
            System.setProperty("homeward.root", realRoot);
        }
    }

    @Test
    void an_event_that_obeys_its_schema_passes() {
        assertThatCode(() -> EventContract.check(
                        "plans", "CourseDue", "{\"patientId\":\"5f0c1e5e-31a5-4e52-9a7f-3a30d1c62e55\"}"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_missing_field_and_a_wrong_format_are_named() {
        assertThatThrownBy(() -> EventContract.check("plans", "CourseDue", "{\"at\":\"yesterday\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("patientId")
                .hasMessageContaining("date-time");
    }

    @Test
    void an_example_that_breaks_its_schema_fails() throws IOException {
        EventContract.checkExamples("plans");
        example("{\"patientId\":\"nobody\"}");
        assertThatThrownBy(() -> EventContract.checkExamples("plans")).hasMessageContaining("uuid");
    }

    @Test
    void a_schema_with_room_for_a_name_fails() throws IOException {
        Files.writeString(
                root.resolve("api-specs/events/plans/CourseDue.v1.json"),
                SCHEMA.replace("\"at\":", "\"familyName\":{\"type\":\"string\"},\"at\":"));
        assertThatThrownBy(() -> EventContract.checkExamples("plans")).hasMessageContaining("familyName");
    }

    @Test
    void a_changed_api_fails_until_it_is_accepted() {
        assertThatThrownBy(() -> OpenApiContract.check("plans", OPENAPI))
                .hasMessageContaining("homeward.accept-openapi");
        System.setProperty("homeward.accept-openapi", "true");
        OpenApiContract.check("plans", OPENAPI);
        System.clearProperty("homeward.accept-openapi");
        assertThatCode(() -> OpenApiContract.check("plans", OPENAPI.replace("localhost:1", "localhost:2")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> OpenApiContract.check("plans", OPENAPI.replace("/courses", "/cures")))
                .hasMessageContaining("+   /cures")
                .hasMessageContaining("-   /courses");
    }

    @Test
    void the_root_is_found_from_a_folder_inside_the_repository() throws IOException {
        Path inside = Files.createDirectories(root.resolve("services/plans"));
        System.setProperty("homeward.root", inside.toString());
        assertThat(Repository.root()).isEqualTo(root);
    }

    private void example(String json) throws IOException {
        Files.writeString(root.resolve("api-specs/events/plans/CourseDue.v1.example.json"), json);
    }
}
