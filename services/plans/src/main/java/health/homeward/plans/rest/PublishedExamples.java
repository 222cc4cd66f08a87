package health.homeward.plans.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Publishes every example of a preview; a test sends each and holds the answer to what stands beside it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PublishedExamples implements OASFilter {
    static final String FILE = "/examples/plans-preview.json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        MediaType body = api.getPaths()
                .getPathItem("/plans/preview")
                .getPOST()
                .getRequestBody()
                .getContent()
                .getMediaType("application/json");
        all().forEach(example -> body.addExample(
                example.get("name").asText(),
                OASFactory.createExample()
                        .summary(example.get("summary").asText())
                        .description("Answered %d, in brief: %s"
                                .formatted(example.get("status").asInt(), example.get("expect")))
                        .value(example.get("request"))));
    }

    /** The body of one example, as it is to be sent. */
    static String request(String name) {
        for (JsonNode example : all()) {
            if (example.get("name").asText().equals(name)) {
                return example.get("request").toString();
            }
        }
        throw new IllegalArgumentException("There is no example " + name);
    }

    static JsonNode all() {
        try (InputStream file = PublishedExamples.class.getResourceAsStream(FILE)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
