package health.homeward.field.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;

/** The few problems (RFC 9457) that are this backend's own; all others come from the services behind it. */
final class Problems {
    private Problems() {}

    static HttpProblem malformed(String sentence) {
        return problem(Status.BAD_REQUEST, "malformed", "The request is malformed", sentence);
    }

    /** 503: nothing is known about whether it was done; sending it again with the same key is safe. */
    static HttpProblem unreachable() {
        return problem(
                Status.SERVICE_UNAVAILABLE,
                "unreachable",
                "The hospital's system does not answer",
                "The hospital's system does not answer at the moment. It is safe to try again.");
    }

    static HttpProblem distrusted() {
        return problem(
                Status.BAD_GATEWAY,
                "distrusted",
                "The hospital's system did not accept this sign-in",
                "The hospital's system did not accept your sign-in. Try again; if it stays, tell your administrator.");
    }

    /** 403: a call that changes something must come from our own page. */
    static HttpProblem foreignPage() {
        return problem(
                Status.FORBIDDEN,
                "foreign-page",
                "Not sent by this page",
                "Changes are taken from the Homeward page only: send the header X-Homeward-Client.");
    }

    private static HttpProblem problem(Status status, String type, String title, String detail) {
        return HttpProblem.builder()
                .withType(URI.create("urn:homeward:problem:" + type))
                .withStatus(status)
                .withTitle(title)
                .withDetail(detail)
                .build();
    }
}
