package health.homeward.intake.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the published API what all its operations share: headers, and the problems that they answer. */
public class PublishedApi implements OASFilter {
    private static final String PROBLEM = "application/problem+json";
    /** Changes by POST of what exists; a condition report and a new referral match nothing. */
    private static final List<String> MATCHED_POSTS = List.of("/withdrawal", "/caregivers");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation)));
    }

    private static void complete(String path, PathItem.HttpMethod method, Operation operation) {
        boolean post = method == PathItem.HttpMethod.POST;
        boolean changes = method == PathItem.HttpMethod.PUT
                || method == PathItem.HttpMethod.DELETE
                || MATCHED_POSTS.stream().anyMatch(path::endsWith);
        answers(operation, "400", "It cannot be understood");
        answers(operation, "401", "No valid token");
        answers(operation, "403", "Not for this account");
        if (path.contains("{")) {
            answers(operation, "404", "There is no such thing in the caller's hospital");
        }
        if (post || changes) {
            answers(operation, "409", "Refused, with every reason");
        }
        if (changes) {
            operation.addParameter(header("If-Match", "The ETag last read"));
            answers(operation, "412", "It has changed since it was read");
            answers(operation, "428", "If-Match is missing");
        }
        if (post || changes) {
            answers(operation, "413", "The body is over 10 MiB");
        }
        if (post) {
            operation.addParameter(header("Idempotency-Key", "8 to 200 visible characters, new for each new request"));
            answers(operation, "422", "The key came with another request before");
        }
    }

    private static void answers(Operation operation, String status, String description) {
        Schema problem = OASFactory.createSchema().ref("#/components/schemas/Problem");
        Content content = OASFactory.createContent()
                .addMediaType(PROBLEM, OASFactory.createMediaType().schema(problem));
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description(description).content(content));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(text());
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(
                        "RFC 9457; detail is a sentence for people, reasons name rule, code and field for programs")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty(
                        "referralId",
                        text().description("Of a referral sent again: the open one that stands in the way"))
                .addProperty(
                        "reasons",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .addProperty("rule", text())
                                        .addProperty("code", text())
                                        .addProperty("sentence", text())
                                        .addProperty("field", text())));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
