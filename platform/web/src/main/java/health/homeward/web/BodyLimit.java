package health.homeward.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
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
        HttpServerRequest request = context.request();
        if (request.getHeader("Content-Length") == null && request.getHeader("Transfer-Encoding") != null) {
            measure(context);
            return;
        }
        long length = announced(request);
        if (length <= limit) {
            context.next();
        } else if (length <= SWALLOWED_AT_MOST) {
            request.handler(part -> {}).endHandler(end -> refuse(context)).resume();
        } else {
            refuseAndClose(context);
            request.resume();
        }
    }

    /** A body of unknown length is taken in up to the limit and then handed on, or only counted and thrown away. */
    private void measure(RoutingContext context) {
        HttpServerRequest request = context.request();
        Measured body = new Measured(limit);
        if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
            // Taken away, or whoever reads the body later would say so a second time.
            request.headers().remove("Expect");
            context.response().writeContinue();
        }
        request.handler(part -> {
                    body.add(part);
                    if (body.length > SWALLOWED_AT_MOST && !context.response().ended()) {
                        refuseAndClose(context);
                    }
                })
                .endHandler(end -> {
                    if (body.length <= limit) {
                        ((RoutingContextInternal) context).setBody(body.kept);
                        context.next();
                    } else if (!context.response().ended()) {
                        refuse(context);
                    }
                })
                .resume();
    }

    /** A body as far as it came: kept up to the limit, beyond it only counted. */
    private static final class Measured {
        private final long limit;
        private long length;
        private Buffer kept = Buffer.buffer();

        private Measured(long limit) {
            this.limit = limit;
        }

        private void add(Buffer part) {
            length += part.length();
            kept = length <= limit ? kept.appendBuffer(part) : Buffer.buffer();
        }
    }

    private void refuseAndClose(RoutingContext context) {
        context.response().putHeader("Connection", "close");
        refuse(context);
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
