package health.homeward.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Holds every answer that any test gets to the published document, and remembers which operation gave which status. */
final class ExchangeFilter implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** What no operation is to blame for: a wrong path parameter's form, a content type, a bug. */
    private static final List<Integer> OF_NO_OPERATION = List.of(405, 406, 415, 500);

    private final PublishedOperations operations;
    private final RestContract contract;

    ExchangeFilter(String service) {
        this(PublishedOperations.of(service), RestContract.of(service));
    }

    ExchangeFilter(PublishedOperations operations, RestContract contract) {
        this.operations = operations;
        this.contract = contract;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response answer = context.next(request, expected);
        operations
                .serving(request.getMethod(), URI.create(request.getURI()).getPath())
                .ifPresent(operation -> keep(operation, request, answer));
        return answer;
    }

    private void keep(PublishedOperation operation, FilterableRequestSpecification request, Response answer) {
        int status = answer.statusCode();
        if (!isOfEveryCommand(answer)) {
            Exchanges.keep(operation + " " + status);
        }
        if (!operation.statuses().contains(status) && !OF_NO_OPERATION.contains(status)) {
            Exchanges.keep("! " + operation + " answered " + status + ", which is not published");
        }
        if (status < 300) {
            succeeded(operation, request, answer);
        } else if (status >= 400 && !isProblem(answer) && !operation.answersAs(status, answer.contentType())) {
            Exchanges.keep("! " + operation + " answered " + status + " as " + answer.contentType());
        }
        if (operation.statuses().contains(status) && isJson(answer)) {
            body(operation, answer);
        }
    }

    /** Every field has the published form, null only where the document allows it, and no field is unpublished. */
    private void body(PublishedOperation operation, Response answer) {
        contract.faults(operation.verb().toLowerCase(Locale.ROOT), operation.path(), answer.statusCode(), tree(answer))
                .forEach(fault -> Exchanges.keep("! " + operation + " answered " + answer.statusCode()
                        + " with a body not as published: " + fault));
    }

    private static JsonNode tree(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON, though it says so", e);
        }
    }

    private static boolean isProblem(Response answer) {
        return String.valueOf(answer.contentType()).startsWith("application/problem+json");
    }

    private static boolean isJson(Response answer) {
        String type = String.valueOf(answer.contentType());
        return type.startsWith("application/json") || isProblem(answer);
    }

    /** A key under way is no rule's refusal. */
    private static boolean isOfEveryCommand(Response answer) {
        return answer.statusCode() == 409 && answer.asString().contains("urn:homeward:problem:in-flight");
    }

    private static void succeeded(
            PublishedOperation operation, FilterableRequestSpecification request, Response answer) {
        if (operation.answersETag(answer.statusCode()) != (answer.header("ETag") != null)) {
            Exchanges.keep("! " + operation + " answered " + answer.statusCode() + " with ETag " + answer.header("ETag")
                    + ", not as published");
        }
        for (String header : List.of("Idempotency-Key", "If-Match")) {
            if (operation.asks(header) && !request.getHeaders().hasHeaderWithName(header)) {
                Exchanges.keep("! " + operation + " succeeded without " + header);
            }
        }
    }
}
