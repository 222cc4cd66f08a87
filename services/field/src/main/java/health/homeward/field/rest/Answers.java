package health.homeward.field.rest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Passes another service's answer to the page as it is; what it says, refuses or leaves out is not for this backend to judge. */
final class Answers {
    private static final Logger LOG = Logger.getLogger(Answers.class);
    private static final List<String> PASSED =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.RETRY_AFTER, "Idempotency-Replayed");

    private Answers() {}

    static Uni<Response> from(String service, Uni<Response> answer) {
        return answer.map(Answers::passedOn).onFailure(Answers::isSilence).transform(failure -> {
            LOG.warnf("%s does not answer: %s", service, failure);
            return Problems.unreachable();
        });
    }

    /** No answer came: refused, cut or overdue connections have different names in the layers below. */
    private static boolean isSilence(Throwable failure) {
        return failure instanceof ProcessingException
                || failure instanceof IOException
                || failure instanceof TimeoutException;
    }

    private static Response passedOn(Response upstream) {
        if (upstream.getStatus() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            // The session here is valid, so signing in again would not help: the fault lies between the services.
            throw Problems.distrusted();
        }
        Response.ResponseBuilder answer = Response.status(upstream.getStatus());
        PASSED.forEach(name -> answer.header(name, upstream.getHeaderString(name)));
        return answer.entity(upstream.hasEntity() ? upstream.readEntity(byte[].class) : null)
                .build();
    }
}
