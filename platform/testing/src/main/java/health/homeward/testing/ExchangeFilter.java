package health.homeward.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Holds every answer that any test gets to the published document, and remembers which operation gave which status. */
final class ExchangeFilter implements Filter {
    /** What no operation is to blame for: a wrong path parameter's form, a content type, a bug. */
    private static final List<Integer> OF_NO_OPERATION = List.of(405, 406, 415, 500);

    private final PublishedOperations operations;

    ExchangeFilter(String service) {
        this.operations = PublishedOperations.of(service);
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

    private static void keep(PublishedOperation operation, FilterableRequestSpecification request, Response answer) {
        int status = answer.statusCode();
        if (!isOfEveryCommand(answer)) {
            Exchanges.keep(operation + " " + status);
        }
        if (!operation.statuses().contains(status) && !OF_NO_OPERATION.contains(status)) {
            Exchanges.keep("! " + operation + " answered " + status + ", which is not published");
        }
        if (status < 300) {
            succeeded(operation, request, answer);
        } else if (status >= 400 && !String.valueOf(answer.contentType()).startsWith("application/problem+json")) {
            Exchanges.keep("! " + operation + " answered " + status + " as " + answer.contentType());
        }
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
