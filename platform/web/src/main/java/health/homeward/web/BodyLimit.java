package health.homeward.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that is too large with a problem and swallows it, so that the sender reads the sentence. Without this
 * the server closes the connection while the sender still writes, who then sees a broken pipe only.
 */
@ApplicationScoped
class BodyLimit {
    /** Nobody sends this by mistake; beyond it the connection is closed. */
    private static final long SWALLOWED_AT_MOST = 200_000_000;

    private static final int BEFORE_ALL_OTHERS = 1_000;

    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_ALL_OTHERS);
    }

    private void check(RoutingContext context) {
        long length = announced(context.request());
        if (length <= limit) {
            context.next();
            return;
        }
        if (length <= SWALLOWED_AT_MOST) {
            context.request().handler(part -> {});
            context.request().endHandler(end -> refuse(context));
        } else {
            context.response().putHeader("Connection", "close");
            refuse(context);
        }
        context.request().resume();
    }

    private void refuse(RoutingContext context) {
        JsonObject problem = new JsonObject()
                .put("type", "urn:homeward:problem:too-large")
                .put("status", 413)
                .put("title", "The request is too large")
                .put("detail", "Send at most " + limit / (1024 * 1024) + " MB in one request. Nothing was stored.");
        context.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem.encode());
    }

    private static long announced(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
