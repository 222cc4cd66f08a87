package health.homeward.field.login;

import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** How this backend turns somebody away: with a problem where a program asked, with a page where a person did. */
class Refusal {
    private static final String NOT_ALLOWED_PAGE = "/not-allowed.html";

    static boolean isApi(RoutingContext call) {
        return call.normalizedPath().startsWith("/api/");
    }

    static Uni<Boolean> signedOut(RoutingContext call) {
        return problem(call, 401, "signed-out", "Nobody is signed in", "Your sign-in has ended. Sign in again.");
    }

    /** Somebody is signed in who is no therapist. */
    void turnAway(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(call -> {
            if (!(call.failure() instanceof ForbiddenException) || call.response().ended()) {
                call.next();
            } else if (isApi(call)) {
                problem(call, 403, "forbidden", "Not allowed", "Only therapists use this page.")
                        .subscribe()
                        .with(ended -> {});
            } else {
                call.response().setStatusCode(403);
                call.reroute(NOT_ALLOWED_PAGE);
            }
        });
    }

    private static Uni<Boolean> problem(RoutingContext call, int status, String type, String title, String detail) {
        JsonObject body = new JsonObject()
                .put("type", "urn:homeward:problem:" + type)
                .put("status", status)
                .put("title", title)
                .put("detail", detail);
        call.response().setStatusCode(status).putHeader("Content-Type", "application/problem+json");
        return Uni.createFrom()
                .completionStage(() -> call.response().end(body.encode()).toCompletionStage())
                .replaceWith(true);
    }
}
