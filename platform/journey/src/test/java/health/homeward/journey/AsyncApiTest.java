package health.homeward.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document and the folder of event schemas tell the same. */
class AsyncApiTest {
    private static final Path SPECS = Path.of(System.getProperty("homeward.root"), "api-specs");

    private final JsonNode document = document();

    @Test
    void names_every_event_schema_and_no_other() throws IOException {
        Set<String> named = Story.elements(document.at("/components/messages"))
                .map(message -> message.at("/payload/schema/$ref").asText())
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.walk(SPECS.resolve("events"))) {
            Set<String> present = files.filter(file -> file.toString().endsWith(".v1.json"))
                    .map(file -> "./" + SPECS.relativize(file))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).isEqualTo(present);
        }
    }

    @Test
    void puts_every_message_into_the_channel_of_its_service() {
        document.at("/channels").properties().forEach(channel -> {
            assertThat(channel.getValue().path("address").asText()).isEqualTo("homeward." + channel.getKey());
            channel.getValue().path("messages").fieldNames().forEachRemaining(event -> assertThat(
                            document.at("/components/messages/" + event + "/name")
                                    .asText())
                    .isEqualTo("health.homeward." + channel.getKey() + "." + event + ".v1"));
        });
    }

    private static JsonNode document() {
        try {
            return new YAMLMapper().readTree(SPECS.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
