package health.homeward.field.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers a body that is too large with a problem, where Quarkus answers nothing but 413, and swallows it first: who still
 * sends when the connection closes never reads the answer. The other services have theirs from platform/web, whose database
 * this backend does without.
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
        if (mayBeTooLarge(context.request())) {
            take(context);
        } else {
            context.next();
        }
    }

    /** What is sent in chunks does not announce how much it will be. */
    private boolean mayBeTooLarge(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeader("Transfer-Encoding") != null : Long.parseLong(length) > limit;
    }

    private void take(RoutingContext context) {
        HttpServerRequest request = context.request();
        Buffer body = Buffer.buffer();
        sayThatItMayCome(context);
        request.handler(part -> {
                    if (request.bytesRead() <= limit) {
                        body.appendBuffer(part);
                    } else if (request.bytesRead() > SWALLOWED_AT_MOST
                            && !context.response().ended()) {
                        refuse(context).onComplete(told -> request.connection().close());
                    }
                })
                .endHandler(end -> {
                    if (request.bytesRead() <= limit) {
                        ((RoutingContextInternal) context).setBody(body);
                        context.next();
                    } else if (!context.response().ended()) {
                        refuse(context);
                    }
                })
                .resume();
    }

    private static void sayThatItMayCome(RoutingContext context) {
        if ("100-continue".equalsIgnoreCase(context.request().getHeader("Expect"))) {
            // Taken away, or whoever reads the body later would say so a second time.
            context.request().headers().remove("Expect");
            context.response().writeContinue();
        }
    }

    private Future<Void> refuse(RoutingContext context) {
        JsonObject problem = new JsonObject()
                .put("type", "urn:homeward:problem:too-large")
                .put("status", 413)
                .put("title", "The request is too large")
                .put("detail", "Send at most " + limit / (1024 * 1024) + " MB in one request. Nothing was stored.");
        return context.response()
                .setStatusCode(413)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode());
    }
}
