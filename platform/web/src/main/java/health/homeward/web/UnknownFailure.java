package health.homeward.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** A bug answers 500 without detail, with an id by which an operator finds it in the log. */
@ApplicationScoped
class UnknownFailure implements ProblemPostProcessor {
    private static final Logger LOG = Logger.getLogger(UnknownFailure.class);

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() < 500) {
            return problem;
        }
        String traceId = traceId();
        LOG.errorf(context.cause, "Failure %s", traceId);
        return HttpProblem.builder()
                .withType(java.net.URI.create("urn:homeward:problem:failure"))
                .withStatus(problem.getStatusCode())
                .withTitle("Something failed on our side")
                .withDetail("Nothing was changed. Try again; if it stays, tell your administrator the traceId.")
                .with("traceId", traceId)
                .build();
    }

    private static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : UUID.randomUUID().toString();
    }
}
