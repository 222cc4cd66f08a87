package health.homeward.field.upstream;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A session's steps, minutes and what is never done live in plans; asked with the therapist's own token. */
@RegisterRestClient(configKey = "plans")
@AccessToken
public interface Plans {
    @GET
    @Path("/sessions/{sessionId}")
    Uni<Response> session(@PathParam("sessionId") UUID sessionId);
}
