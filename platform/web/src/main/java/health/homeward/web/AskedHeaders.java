package health.homeward.web;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a request that lacks Idempotency-Key or If-Match before its body is read, by the same signs on the resource
 * method from which {@link PublishedApi} writes the document: what is published is what is asked for.
 */
class AskedHeaders {

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        if (asksKey(method) && !Commands.isKey(request.getHeaderString("Idempotency-Key"))) {
            throw Problems.keyMissing();
        }
        if (asksMatch(method) && isBlank(request.getHeaderString("If-Match"))) {
            throw Problems.matchMissing();
        }
    }

    private static boolean asksKey(Method method) {
        return method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(KeepsNothing.class);
    }

    private static boolean asksMatch(Method method) {
        return method.isAnnotationPresent(PUT.class)
                || method.isAnnotationPresent(DELETE.class)
                || method.isAnnotationPresent(AsksIfMatch.class)
                || (method.isAnnotationPresent(POST.class)
                        && method.getDeclaringClass().isAnnotationPresent(AsksIfMatch.class));
    }

    private static boolean isBlank(String header) {
        return header == null || header.isBlank();
    }
}
