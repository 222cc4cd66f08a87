package health.homeward.dispatch.app;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Runs one piece of work whenever it is woken, one run at a time; a call during a run makes one more run. */
final class Worker {

    private static final Logger LOG = Logger.getLogger(Worker.class);

    /** Calls that come during a run are worked off together after so long: a flood of them must not take the machine. */
    private static final long BREATH_MILLIS = 50;

    private final Vertx vertx;
    private final Supplier<Uni<Void>> work;
    private boolean running;
    private boolean again;
    private boolean stopped;

    Worker(Vertx vertx, Supplier<Uni<Void>> work) {
        this.vertx = vertx;
        this.work = work;
    }

    void wake() {
        if (begins()) {
            run();
        }
    }

    synchronized void stop() {
        stopped = true;
    }

    private void run() {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(ignored -> work.get().subscribe().with(done -> ended(), failure -> {
            LOG.warnf("A run failed, the next one tries again: %s", failure.getMessage());
            ended();
        }));
    }

    private void ended() {
        if (goesOn()) {
            vertx.setTimer(BREATH_MILLIS, timer -> run());
        }
    }

    private synchronized boolean begins() {
        if (stopped) {
            return false;
        }
        again = running;
        boolean begins = !running;
        running = true;
        return begins;
    }

    private synchronized boolean goesOn() {
        running = again && !stopped;
        again = false;
        return running;
    }
}
