package health.homeward.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Problems that the libraries make have no sentence for a person, and other members than ours: here they get both. */
@ApplicationScoped
class LibraryProblems implements ProblemPostProcessor {

    /** The validator calls the item of a list "days[0].<list element>"; the index says enough. */
    private static final Pattern ITEM = Pattern.compile("\\.<[a-z ]+>");

    /** A field that is checked as a whole is checked by a method "isDatesOffPlausible". */
    private static final Pattern CHECKED = Pattern.compile("Plausible$");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getType() != null || problem.getStatusCode() >= 500) {
            return problem;
        }
        if (problem.getParameters().get("violations") instanceof List<?> violations && !violations.isEmpty()) {
            return Problems.malformed(violations.stream()
                    .map(Violation.class::cast)
                    .map(LibraryProblems::reason)
                    .sorted(Comparator.comparing(Reason::sentence))
                    .toList());
        }
        return switch (problem.getStatusCode()) {
            case 400 -> Problems.malformed(List.of(Reason.ofField(null, "UNREADABLE", unreadable(context.cause))));
            case 403 -> Problems.forbidden("Your account has no role that may do this.");
            case 404 -> Problems.nothingHere();
            default -> told(problem);
        };
    }

    /** Where reading ended is told, and never what stood there. */
    private static String unreadable(Throwable refused) {
        StreamReadException broken = brokenOff(refused);
        if (broken == null) {
            return "The request cannot be read. Send the JSON that the API describes.";
        }
        JsonLocation at = broken.getLocation();
        String place = at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
        return broken instanceof InputCoercionException
                ? "The number%s is larger than the API describes.".formatted(place)
                : "The body is no JSON, or tells one member twice%s.".formatted(place);
    }

    private static StreamReadException brokenOff(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof StreamReadException broken) {
                return broken;
            }
        }
        return null;
    }

    private static Reason reason(Violation violation) {
        String field =
                CHECKED.matcher(ITEM.matcher(violation.field).replaceAll("")).replaceAll("");
        return field.isEmpty()
                ? Reason.ofField(null, "BODY_MISSING", "The request needs a body, as the API describes it.")
                : Reason.ofField(field, "NOT_ALLOWED", sentence(field, violation.message));
    }

    /** The validator's own words lack a subject; ours are whole sentences. */
    private static String sentence(String field, String message) {
        if (message.endsWith(".")) {
            return message;
        }
        return field + " " + (message.equals("must not be null") ? "is missing" : message) + ".";
    }

    private static HttpProblem told(HttpProblem problem) {
        return HttpProblem.builder(problem)
                .withDetail(
                        switch (problem.getStatusCode()) {
                            case 405 -> "This address does not take requests of this method.";
                            case 406 -> "This address does not answer in the form that Accept asks for.";
                            case 415 -> "This address does not take a body of this Content-Type.";
                            default -> "The request was refused: " + problem.getTitle() + ".";
                        })
                .build();
    }
}
