package health.homeward.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

/** The problems (RFC 9457) that every service answers with, each of a stable type. */
public final class Problems {
    private static final String TYPE = "urn:homeward:problem:";
    private static final Response.StatusType UNPROCESSABLE = status(422, "Unprocessable Content");
    private static final Response.StatusType PRECONDITION_REQUIRED = status(428, "Precondition Required");

    private Problems() {}

    /** 400: the request itself cannot be understood. */
    public static HttpProblem malformed(String sentence) {
        return problem(Status.BAD_REQUEST, "malformed", "The request is malformed", sentence)
                .build();
    }

    /** 400 with one reason a field. */
    public static HttpProblem malformed(List<Reason> reasons) {
        return problem(Status.BAD_REQUEST, "malformed", "The request is malformed", sentences(reasons))
                .with("reasons", reasons)
                .build();
    }

    static HttpProblem unauthorized(String sentence) {
        return problem(Status.UNAUTHORIZED, "unauthorized", "Who are you?", sentence)
                .build();
    }

    public static HttpProblem forbidden(String sentence) {
        return problem(Status.FORBIDDEN, "forbidden", "Not allowed", sentence).build();
    }

    /** 404, for what does not exist and for what belongs to another hospital alike. */
    public static HttpProblem notFound(String what) {
        return problem(Status.NOT_FOUND, "not-found", "Not found", "There is no such " + what + " in your hospital.")
                .build();
    }

    /** 404 of an address that leads nowhere. */
    static HttpProblem nothingHere() {
        return problem(Status.NOT_FOUND, "not-found", "Not found", "There is nothing at this address.")
                .build();
    }

    /** 409: understood, and refused by the rules. */
    public static HttpProblem refused(List<Reason> reasons) {
        return problem(Status.CONFLICT, "refused", "Refused by the rules", sentences(reasons))
                .with("reasons", reasons)
                .build();
    }

    public static HttpProblem inFlight() {
        return problem(
                        Status.CONFLICT,
                        "in-flight",
                        "The same request is being handled",
                        "A request with this Idempotency-Key is still being handled. Send it again in a moment.")
                .build();
    }

    public static HttpProblem keyReused() {
        return problem(
                        UNPROCESSABLE,
                        "key-reused",
                        "The Idempotency-Key was used before",
                        "This Idempotency-Key came with a different request before. Use a new key for a new request.")
                .build();
    }

    public static HttpProblem keyMissing() {
        return malformed(
                "Send an Idempotency-Key header of 8 to 200 visible characters, a new one for each new request.");
    }

    public static HttpProblem matchMissing() {
        return problem(
                        PRECONDITION_REQUIRED,
                        "precondition-required",
                        "Say which version you change",
                        "Send If-Match with the ETag that you last read.")
                .build();
    }

    public static HttpProblem stale(long version) {
        return problem(
                        Status.PRECONDITION_FAILED,
                        "stale",
                        "It has changed since you read it",
                        "Somebody changed it meanwhile. Read it again, then decide again.")
                .with("currentVersion", version)
                .build();
    }

    private static HttpProblem.Builder problem(Response.StatusType status, String type, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create(TYPE + type))
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail);
    }

    private static String sentences(List<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).distinct().collect(Collectors.joining(" "));
    }

    private static Response.StatusType status(int code, String phrase) {
        return new Response.StatusType() {
            @Override
            public int getStatusCode() {
                return code;
            }

            @Override
            public Status.Family getFamily() {
                return Status.Family.CLIENT_ERROR;
            }

            @Override
            public String getReasonPhrase() {
                return phrase;
            }
        };
    }
}
