package health.homeward.dispatch.app;

import health.homeward.dispatch.store.Waiting;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Keeps routes getting better: one day of each hospital after the other, for as long as any is due. */
@ApplicationScoped
class ImprovingLoop {

    private static final Logger LOG = Logger.getLogger(ImprovingLoop.class);

    private final Waiting waiting;
    private final ImproveDay improveDay;
    private final Clock clock;
    private final Worker worker;

    ImprovingLoop(Waiting waiting, ImproveDay improveDay, Clock clock, Workers workers) {
        this.waiting = waiting;
        this.improveDay = improveDay;
        this.clock = clock;
        this.worker = workers.of(this::improveAll);
    }

    void stop() {
        worker.stop();
        improveDay.stop();
    }

    @Scheduled(every = "{homeward.dispatch.plan.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void poll() {
        worker.wake();
    }

    private Uni<Void> improveAll() {
        return waiting.hospitalsToImprove(clock.instant())
                .chain(hospitals -> Multi.createFrom()
                        .iterable(hospitals)
                        .onItem()
                        .transformToUniAndConcatenate(this::improve)
                        .collect()
                        .asList())
                .invoke(worked -> {
                    if (worked.contains(true)) {
                        worker.wake();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Boolean> improve(String hospital) {
        return improveDay
                .handle(hospital)
                .onFailure(PlanEffect.OvertakenException.class)
                .recoverWithItem(false)
                .onFailure()
                .invoke(failure ->
                        LOG.errorf(failure, "A day of %s could not be routed anew; it is tried again", hospital))
                .onFailure()
                .recoverWithItem(false);
    }
}
