package health.homeward.field.login;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;

/** How this backend turns somebody away: with a problem where a program asked, with a page where a person did. */
class Refusal {
    static boolean isApi(RoutingContext call) {
        return call.normalizedPath().startsWith("/api/");
    }

    static Uni<Boolean> signedOut(RoutingContext call) {
        return problem(call, 401, "signed-out", "Nobody is signed in", "Your sign-in has ended. Sign in again.");
    }

    void turnAway(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(call -> {
            if (call.response().ended()) {
                return;
            }
            switch (call.failure()) {
                case ForbiddenException _
                when isApi(call) ->
                    finish(call, problem(call, 403, "forbidden", "Not allowed", "Only therapists use this page."));
                case ForbiddenException _ -> {
                    call.response().setStatusCode(403);
                    call.reroute("/not-allowed.html");
                }
                case AuthenticationFailedException _ -> finish(call, challenge(call));
                // Away from the address that holds the useless code, and not into another attempt by itself.
                case AuthenticationCompletionException _ ->
                    call.response()
                            .setStatusCode(303)
                            .putHeader("Location", "/sign-in-failed.html")
                            .end();
                case null, default -> call.next();
            }
        });
    }

    private static Uni<Boolean> challenge(RoutingContext call) {
        HttpAuthenticator authenticator = call.get(HttpAuthenticator.class.getName());
        return authenticator.sendChallenge(call);
    }

    private static void finish(RoutingContext call, Uni<Boolean> answer) {
        answer.subscribe()
                .with(
                        sent -> {
                            if (!call.response().ended()) {
                                call.response().end();
                            }
                        },
                        call::fail);
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
