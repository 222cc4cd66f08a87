package health.homeward.clearance.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Publishes the preview's examples: each a request that can be sent as it is, and in brief what is answered to it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PreviewExamples implements OASFilter {
    private static final List<String> FILES =
            List.of("start", "patient", "contraindications", "overrides", "contradictions", "general");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Operation preview = api.getPaths().getPathItem("/screenings/preview").getPOST();
        MediaType request = json(preview.getRequestBody().getContent());
        MediaType answer = json(preview.getResponses().getAPIResponse("200").getContent());
        all().forEach(known -> {
            request.addExample(known.name(), example(known.shows(), known.request()));
            answer.addExample(known.name(), example("In brief", known.answer()));
        });
    }

    private static MediaType json(org.eclipse.microprofile.openapi.models.media.Content content) {
        return content.getMediaType("application/json");
    }

    private static Example example(String summary, Map<String, Object> value) {
        return OASFactory.createExample().summary(summary).value(value);
    }

    static List<Known> all() {
        return FILES.stream().flatMap(PreviewExamples::read).toList();
    }

    private static Stream<Known> read(String file) {
        try (InputStream text = PreviewExamples.class.getResourceAsStream("/examples/" + file + ".json")) {
            return new ObjectMapper().readValue(text, new TypeReference<List<Known>>() {}).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it shows, what is asked, and the part of the answer that matters. */
    record Known(String name, String shows, Map<String, Object> request, Map<String, Object> answer) {}
}
