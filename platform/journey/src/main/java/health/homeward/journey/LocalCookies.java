package health.homeward.journey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * One person's cookies, kept as a browser keeps them: the own machine counts as secure, so that Keycloak's cookies come back
 * over plain http, and ports do not count, so that every replica on this machine is shown the same ones.
 */
final class LocalCookies extends CookieManager {

    @Override
    public void put(URI from, Map<String, List<String>> headers) throws IOException {
        super.put(from, headers);
        getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
}
