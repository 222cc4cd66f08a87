package health.homeward.web;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        LOG.errorf("Failure %s: %s", traceId, places(context.cause));
        return HttpProblem.builder()
                .withType(URI.create("urn:homeward:problem:failure"))
                .withStatus(problem.getStatusCode())
                .withTitle("Something failed on our side")
                .withDetail("Nothing was changed. Try again; if it stays, tell your administrator the traceId.")
                .with("traceId", traceId)
                .build();
    }

    /** Kinds and places of a failure and its causes, without messages: they may quote a row or a body. */
    private static String places(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(8)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(12)
                                .map(frame -> "\n  at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\nbecause of "));
    }

    private static String traceId() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : UUID.randomUUID().toString();
    }
}
