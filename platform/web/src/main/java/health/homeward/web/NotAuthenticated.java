package health.homeward.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * 401 as a problem. quarkus-resteasy-problem 3.21.0 has mappers of its own for this, but they were compiled against an
 * older Quarkus and fail; these stand before them.
 */
class NotAuthenticated {

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = 1)
    Response noToken() {
        return challenge("Send an access token of your hospital's realm: Authorization: Bearer ….", "Bearer");
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = 1)
    Response badToken() {
        return challenge(
                "The access token is not valid, or no longer. Fetch a new one.", "Bearer error=\"invalid_token\"");
    }

    private static Response challenge(String sentence, String scheme) {
        HttpProblem problem = Problems.unauthorized(sentence);
        return Response.status(401)
                .header("WWW-Authenticate", scheme)
                .type("application/problem+json")
                .entity(problem)
                .build();
    }
}
