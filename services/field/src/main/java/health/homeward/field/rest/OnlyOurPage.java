package health.homeward.field.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Stands beside the SameSite cookie against forged calls: a header that no other site can make a browser send without asking
 * first (and nobody who asks is allowed), and, where the browser tells it, where the call came from.
 */
class OnlyOurPage {
    private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @ServerRequestFilter
    public void check(ContainerRequestContext call) {
        if (HARMLESS.contains(call.getMethod())) {
            return;
        }
        String site = call.getHeaderString("Sec-Fetch-Site");
        boolean fromHere = site == null || site.equals("same-origin");
        if (!fromHere || !"field".equals(call.getHeaderString("X-Homeward-Client"))) {
            throw Problems.foreignPage();
        }
    }
}
