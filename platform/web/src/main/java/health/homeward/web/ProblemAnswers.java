package health.homeward.web;

import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The published form of a problem, and the answers of an operation that are problems. */
final class ProblemAnswers {
    private static final String SCHEMA = "Problem";
    private static final String PAGE = "text/html";

    private ProblemAnswers() {}

    /** Says that the operation may answer so; what its author wrote of this status stays. */
    static void add(Operation operation, String status, String description) {
        APIResponse known = operation.getResponses().getAPIResponse(status);
        operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(
                                        known == null || known.getDescription() == null
                                                ? description
                                                : known.getDescription())
                                .content(content()));
    }

    /** Gives every refusal that an author wrote of the form of a problem, beside a page to read if it is one as well. */
    static void form(APIResponses answers) {
        answers.getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("4")) {
                Content content = content();
                if (answer.getContent() != null && answer.getContent().hasMediaType(PAGE)) {
                    content.addMediaType(PAGE, answer.getContent().getMediaType(PAGE));
                }
                answer.setContent(content);
            }
        });
    }

    private static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/" + SCHEMA)));
    }

    /** In the order of their statuses, whoever wrote them. */
    static void sort(APIResponses answers) {
        answers.setAPIResponses(new TreeMap<>(answers.getAPIResponses()));
    }

    /** The one form of a problem, in place of the library's, which know no reasons. */
    static void publish(Components components) {
        List.of("HttpProblem", "HttpValidationProblem").forEach(components::removeSchema);
        components.addSchema(SCHEMA, schema());
    }

    private static Schema schema() {
        return object().description(
                        "RFC 9457; `detail` is a sentence for people. Further members name, for programs, what stands"
                                + " in the way.")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("reasons", reasons())
                .additionalPropertiesBoolean(true);
    }

    private static Schema reasons() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description("Every reason of a refusal at once")
                .items(object().required(List.of("code", "sentence"))
                        .addProperty("rule", text().description("Number of the clinical rule, such as R15"))
                        .addProperty("code", text().description("Stable, for programs"))
                        .addProperty("sentence", text().description("What a clinician reads"))
                        .addProperty("field", text().description("The JSON field that it is about")));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
    }

    static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
