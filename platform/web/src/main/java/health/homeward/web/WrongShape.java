package health.homeward.web;

import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * JSON of the wrong shape answers 400 with a sentence that names the place; Quarkus' own mapper answers nothing, and the problem
 * library's, for a word that is none of those allowed, no place.
 */
class WrongShape {
    /** As many words as a sentence bears. */
    private static final int FEW = 20;

    @ServerExceptionMapper(
            value = {MismatchedInputException.class, InvalidFormatException.class, UnrecognizedPropertyException.class},
            priority = 1)
    Response wrongShape(MismatchedInputException mismatch) {
        String field = mismatch.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        String place = field.isEmpty() ? "The request's body" : "The field " + field;
        Reason reason = Reason.ofField(field.isEmpty() ? null : field, "WRONG_SHAPE", place + wanted(mismatch));
        return Response.status(400)
                .type("application/problem+json")
                .entity(Problems.malformed(List.of(reason)))
                .build();
    }

    /** Never what was sent: it may say something of a patient. */
    private static String wanted(MismatchedInputException mismatch) {
        if (mismatch instanceof UnrecognizedPropertyException) {
            return " is none that the API describes.";
        }
        Class<?> kind = mismatch.getTargetType();
        if (kind != null && kind.isEnum() && kind.getEnumConstants().length <= FEW) {
            return " takes one of "
                    + Stream.of(kind.getEnumConstants())
                            .map(word -> ((Enum<?>) word).name())
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        if (kind == LocalDate.class) {
            return " takes a date such as 2026-05-04.";
        }
        if (kind == Instant.class) {
            return " takes an instant such as 2026-05-04T08:30:00Z.";
        }
        return " is missing, unknown or not of the kind that the API describes.";
    }
}
