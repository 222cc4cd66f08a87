package health.homeward.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Writes into every service's published API what its operations ask for and answer beside their own: headers, and
 * problems. All of it is read off the resource method, so that nobody has to remember it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PublishedApi implements OASFilter {
    private final Map<String, ResourceMethod> methods;

    public PublishedApi(IndexView index) {
        this.methods = ResourceMethod.in(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        ProblemAnswers.publish(api.getComponents());
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((verb, operation) -> complete(path, methods.get(verb + " " + path), operation)));
    }

    private static void complete(String path, ResourceMethod method, Operation operation) {
        if (method == null) {
            throw new IllegalStateException("No resource method serves the published path " + path);
        }
        ProblemAnswers.form(operation.getResponses());
        if (!method.isPublic()) {
            operation.getResponses().removeAPIResponse("401");
            operation.getResponses().removeAPIResponse("403");
            ProblemAnswers.add(operation, "401", "No valid token");
            ProblemAnswers.add(operation, "403", "Not for this account");
        }
        if (path.contains("{")) {
            ProblemAnswers.add(operation, "404", "There is no such thing in the caller's hospital");
        }
        if (operation.getRequestBody() != null || method.asksKey() || asksQuery(operation)) {
            ProblemAnswers.add(operation, "400", "It cannot be understood");
        }
        if (operation.getRequestBody() != null) {
            ProblemAnswers.add(operation, "413", "The body is too large");
        }
        if (method.asksKey()) {
            askKey(operation);
        }
        if (method.asksMatch()) {
            askMatch(operation);
        }
        if (method.answersETag()) {
            answerETag(operation);
        }
        ProblemAnswers.sort(operation.getResponses());
    }

    private static boolean asksQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static void askKey(Operation operation) {
        operation.addParameter(header("Idempotency-Key", "8 to 200 visible characters, new for each new request"));
        ProblemAnswers.add(operation, "409", "Refused, with every reason");
        ProblemAnswers.add(operation, "422", "The Idempotency-Key came with another request before");
    }

    private static void askMatch(Operation operation) {
        operation.addParameter(header("If-Match", "The ETag last read"));
        ProblemAnswers.add(operation, "412", "It has changed since it was read");
        ProblemAnswers.add(operation, "428", "If-Match is missing");
    }

    private static void answerETag(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                answer.addHeader(
                        "ETag",
                        OASFactory.createHeader()
                                .description("The version, for If-Match")
                                .required(true)
                                .schema(ProblemAnswers.text()));
            }
        });
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(true)
                .description(description)
                .schema(ProblemAnswers.text());
    }
}
