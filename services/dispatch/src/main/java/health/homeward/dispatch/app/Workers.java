package health.homeward.dispatch.app;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Makes workers that run on contexts of their own, as database sessions need them. */
@ApplicationScoped
class Workers {

    private final Vertx vertx;

    Workers(Vertx vertx) {
        this.vertx = vertx;
    }

    Worker of(Supplier<Uni<Void>> work) {
        return new Worker(vertx, work);
    }
}
