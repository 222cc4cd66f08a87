package health.homeward.teaching.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What every answer of the caregiver's page carries, refusals too: nothing is kept, sent on, framed or loaded from elsewhere. */
class PublicHeaders {
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        var path = request.getUriInfo().getPath();
        if (!isPublic(path.startsWith("/") ? path.substring(1) : path)) {
            return;
        }
        var headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("Cache-Control", "no-store");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("X-Robots-Tag", "noindex, nofollow");
        headers.putSingle("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }

    private static boolean isPublic(String path) {
        return path.equals("s") || path.startsWith("s/") || path.startsWith("public/");
    }
}
