package health.homeward.web;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * JSON of the wrong shape answers 400 with a sentence that names the place; Quarkus' own mapper answers nothing, and the problem
 * library's, for a word that is none of those allowed, no place.
 */
class WrongShape {

    @ServerExceptionMapper(
            value = {MismatchedInputException.class, InvalidFormatException.class},
            priority = 1)
    Response wrongShape(MismatchedInputException mismatch) {
        String field = mismatch.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."));
        String place = field.isEmpty() ? "The request's body" : "The field " + field;
        Reason reason = Reason.ofField(
                field.isEmpty() ? null : field,
                "WRONG_SHAPE",
                place + " is missing, unknown or not of the kind that the API describes.");
        return Response.status(400)
                .type("application/problem+json")
                .entity(Problems.malformed(List.of(reason)))
                .build();
    }
}
