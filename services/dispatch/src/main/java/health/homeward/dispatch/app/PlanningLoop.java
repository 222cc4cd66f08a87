package health.homeward.dispatch.app;

import health.homeward.dispatch.store.Waiting;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Keeps planning going: at once when the bell rings, and by a slow poll for the moving horizon and whatever was missed. */
@ApplicationScoped
class PlanningLoop {

    private static final Logger LOG = Logger.getLogger(PlanningLoop.class);

    private final Waiting waiting;
    private final PlanRegion planRegion;
    private final HorizonWatch horizon;
    private final Worker worker;

    PlanningLoop(Waiting waiting, PlanRegion planRegion, HorizonWatch horizon, Workers workers) {
        this.waiting = waiting;
        this.planRegion = planRegion;
        this.horizon = horizon;
        this.worker = workers.of(this::planAll);
    }

    void wake() {
        worker.wake();
    }

    void stop() {
        worker.stop();
    }

    @Scheduled(every = "{homeward.dispatch.plan.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> poll() {
        return horizon.look().invoke(this::wake);
    }

    private Uni<Void> planAll() {
        return waiting.hospitalsToPlan()
                .chain(hospitals -> Multi.createFrom()
                        .iterable(hospitals)
                        .onItem()
                        .transformToUniAndConcatenate(this::plan)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Boolean> plan(String hospital) {
        return planRegion
                .handle(hospital)
                .onFailure(PlanEffect.OvertakenException.class)
                .retry()
                .atMost(5)
                .onFailure()
                .invoke(failure ->
                        LOG.errorf(failure, "The region of %s could not be planned; it is tried again", hospital))
                .onFailure()
                .recoverWithItem(false);
    }
}
