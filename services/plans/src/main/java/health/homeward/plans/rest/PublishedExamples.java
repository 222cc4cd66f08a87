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
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Publishes every example of a preview: a request to send as it is, and in brief what is answered to it, under the status
 * and the same name. A test sends each and holds the answer to what stands there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = PublishedExamples.LATE)
public class PublishedExamples implements OASFilter {
    static final String FILE = "/examples/plans-preview.json";

    /** After PublishedApi, which gives refusals the form below which their examples stand. */
    static final int LATE = 0;

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Operation preview = api.getPaths().getPathItem("/plans/preview").getPOST();
        MediaType body = preview.getRequestBody().getContent().getMediaType("application/json");
        all().forEach(example -> {
            String name = example.get("name").asText();
            body.addExample(name, example(example.get("summary").asText(), example.get("request")));
            answer(preview, example.get("status").asText())
                    .addExample(name, example(ExampleInBrief.SUMMARY, ExampleInBrief.of(example.get("expect"))));
        });
    }

    private static MediaType answer(Operation preview, String status) {
        Content content = preview.getResponses().getAPIResponse(status).getContent();
        return content.getMediaType(status.equals("200") ? "application/json" : "application/problem+json");
    }

    private static Example example(String summary, JsonNode value) {
        return OASFactory.createExample().summary(summary).value(value);
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
