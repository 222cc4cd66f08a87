package health.homeward.field.login;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** The page has addresses of its own, which the browser's back button and a login in between lead back to: all are one file. */
class Pages {
    private static final List<String> ADDRESSES = List.of("/days/*", "/account");

    void serve(@Observes Router router) {
        ADDRESSES.forEach(address -> router.get(address).order(0).handler(call -> call.reroute("/")));
    }
}
