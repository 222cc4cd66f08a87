package health.homeward.dispatch.app;

import health.homeward.dispatch.store.Waiting;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Keeps fetching homes: at once when the bell rings, and by a poll for those to be tried again. */
@ApplicationScoped
class HomeLoop {

    private static final Logger LOG = Logger.getLogger(HomeLoop.class);
    private static final int BATCH = 20;

    private final Waiting waiting;
    private final FetchHome fetchHome;
    private final Clock clock;
    private final Worker worker;

    HomeLoop(Waiting waiting, FetchHome fetchHome, Clock clock, Workers workers) {
        this.waiting = waiting;
        this.fetchHome = fetchHome;
        this.clock = clock;
        this.worker = workers.of(this::fetchAll);
    }

    void wake() {
        worker.wake();
    }

    void stop() {
        worker.stop();
    }

    @Scheduled(every = "{homeward.dispatch.home.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        wake();
    }

    private Uni<Void> fetchAll() {
        return waiting.homesToFetch(clock.instant(), BATCH)
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(this::fetch)
                        .collect()
                        .asList()
                        .invoke(fetched -> wakeForMore(fetched.size())))
                .replaceWithVoid();
    }

    private void wakeForMore(int fetched) {
        if (fetched == BATCH) {
            wake();
        }
    }

    private Uni<Boolean> fetch(Waiting.PatientOf patient) {
        return fetchHome
                .handle(patient)
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "The home of patient %s could not be kept: %s", patient.patientId(), failure.getMessage()))
                .onFailure()
                .recoverWithItem(false);
    }
}
