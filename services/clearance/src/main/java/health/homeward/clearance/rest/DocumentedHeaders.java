package health.homeward.clearance.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Documents what every command asks for and may answer, once for all of them. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedHeaders implements OASFilter {
    private static final Map<String, String> EVERYWHERE =
            Map.of("400", "Malformed", "401", "Without a valid token", "403", "Not for this role");
    private static final Map<String, String> OF_A_COMMAND = Map.of(
            "404", "No such thing in your hospital",
            "409", "Refused by the rules, with every reason in `reasons[]`; or the same request is under way",
            "422", "The Idempotency-Key came with another request before");
    private static final Map<String, String> OF_A_CHANGE =
            Map.of("412", "It has changed since you read it", "428", "If-Match is missing");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach(DocumentedHeaders::document);
    }

    private static void document(String path, PathItem item) {
        item.getOperations().values().forEach(operation -> answers(operation, EVERYWHERE));
        Operation command = item.getPOST();
        if (command == null || path.endsWith("/preview")) {
            return;
        }
        answers(command, OF_A_COMMAND);
        command.addParameter(header("Idempotency-Key", "8 to 200 visible characters, new for each new request"));
        if (path.startsWith("/clearances/")) {
            answers(command, OF_A_CHANGE);
            command.addParameter(header("If-Match", "The ETag that was last read"));
        }
    }

    private static void answers(Operation operation, Map<String, String> answers) {
        answers.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(answer -> {
            if (!operation.getResponses().hasAPIResponse(answer.getKey())
                    || operation.getResponses().getAPIResponse(answer.getKey()).getContent() == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                answer.getKey(),
                                OASFactory.createAPIResponse()
                                        .description(answer.getValue())
                                        .content(OASFactory.createContent()
                                                .addMediaType(
                                                        "application/problem+json", OASFactory.createMediaType())));
            }
        });
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING));
    }
}
