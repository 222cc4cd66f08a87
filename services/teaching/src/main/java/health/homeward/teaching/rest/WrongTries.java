package health.homeward.teaching.rest;

import health.homeward.teaching.app.OpenDoor;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Answers a secret that opens nothing: always the same sentence, and after many tries of one sender a longer wait.
 *
 * <p>A right secret is never held up by somebody else's guesses at the same address: 256 bits are not guessed.
 */
@RequestScoped
class WrongTries {
    private final RoutingContext request;
    private final OpenDoor door;
    private final TeachingSettings settings;

    WrongTries(RoutingContext request, OpenDoor door, TeachingSettings settings) {
        this.request = request;
        this.door = door;
        this.settings = settings;
    }

    <T> Uni<T> answer() {
        return door.wrong(sender())
                .chain(tries -> Uni.createFrom().failure(tries > settings.wrongTries() ? tooMany() : closed()));
    }

    private static HttpProblem closed() {
        return HttpProblem.builder()
                .withType(URI.create("urn:homeward:problem:not-found"))
                .withStatus(Status.NOT_FOUND)
                .withTitle("Not found")
                .withDetail(
                        "This link does not open. It may have ended or been taken back. Ask the team for a new one.")
                .build();
    }

    private static HttpProblem tooMany() {
        return HttpProblem.builder()
                .withType(URI.create("urn:homeward:problem:too-many-tries"))
                .withStatus(Status.TOO_MANY_REQUESTS)
                .withTitle("Too many tries")
                .withDetail("Too many tries. Wait a quarter of an hour, then try again.")
                .withHeader("Retry-After", "900")
                .build();
    }

    private byte[] sender() {
        try {
            var address = request.request().remoteAddress();
            return MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(address == null ? null : address.hostAddress())
                            .getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
