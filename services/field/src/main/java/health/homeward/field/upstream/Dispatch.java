package health.homeward.field.upstream;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Visits live in dispatch; it is asked with the therapist's own token, so who may see which visit is decided there alone. */
@RegisterRestClient(configKey = "dispatch")
@AccessToken
public interface Dispatch {
    @GET
    @Path("/therapists/me/days/{date}")
    Uni<Response> day(@PathParam("date") LocalDate date);

    @POST
    @Path("/visits/{visitId}/{command}")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Response> command(
            @PathParam("visitId") UUID visitId,
            @PathParam("command") String command,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("If-Match") String version,
            String body);
}
