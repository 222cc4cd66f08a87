package health.homeward.dispatch.app;

import health.homeward.dispatch.store.Bell;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Connects the bell with those it wakes, for as long as the service runs. */
@ApplicationScoped
class Alarm {

    private final Bell bell;
    private final PlanningLoop planning;
    private final HomeLoop homes;
    private final ImprovingLoop improving;

    Alarm(Bell bell, PlanningLoop planning, HomeLoop homes, ImprovingLoop improving) {
        this.bell = bell;
        this.planning = planning;
        this.homes = homes;
        this.improving = improving;
    }

    void start(@Observes StartupEvent started) {
        bell.listen(this::rings).subscribe().with(listening -> {}, failure -> {});
    }

    void stop(@Observes ShutdownEvent ending) {
        planning.stop();
        homes.stop();
        improving.stop();
        bell.close();
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> listenAgain() {
        return bell.listen(this::rings).onFailure().recoverWithNull();
    }

    private void rings(String what) {
        if (what.equals(Bell.PLANNING)) {
            planning.wake();
        } else {
            homes.wake();
        }
    }
}
