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
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/** Publishes the preview's examples under both its names: each a request to send as it is, and in brief its answer. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = PreviewExamples.LATE)
public class PreviewExamples implements OASFilter {
    static final List<String> PATHS = List.of("/screenings/preview", "/clearance/screenings/preview");

    /** After PublishedApi, which gives refusals the form below which their examples stand. */
    static final int LATE = 0;

    private static final List<String> FILES =
            List.of("start", "patient", "contraindications", "reported", "overrides", "contradictions", "general");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        PATHS.forEach(path -> publish(api.getPaths().getPathItem(path).getPOST()));
    }

    private static void publish(Operation preview) {
        MediaType request = json(preview.getRequestBody().getContent());
        all().forEach(known -> {
            request.addExample(known.name(), example(known.shows(), known.request()));
            answer(preview, known.status()).addExample(known.name(), example("In brief", known.answer()));
        });
    }

    private static MediaType json(Content content) {
        return content.getMediaType("application/json");
    }

    private static MediaType answer(Operation preview, int status) {
        Content content =
                preview.getResponses().getAPIResponse(Integer.toString(status)).getContent();
        return status == Known.ANSWERED ? json(content) : content.getMediaType("application/problem+json");
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

    /**
     * What it shows, what is asked, and the part of the answer that matters.
     *
     * @param status 200 when left out
     */
    record Known(String name, String shows, Map<String, Object> request, Integer status, Map<String, Object> answer) {
        private static final int ANSWERED = 200;

        Known {
            status = status == null ? ANSWERED : status;
        }
    }
}
