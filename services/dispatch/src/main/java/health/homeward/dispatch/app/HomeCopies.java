package health.homeward.dispatch.app;

import health.homeward.dispatch.app.FetchHome.HomeAnswer;
import health.homeward.dispatch.store.HomeRequests;
import health.homeward.dispatch.store.HomeRequests.Lease;
import health.homeward.dispatch.store.Homes;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Keeps intake's answer, has it planned with, and asks again later while a visit waits for a home. */
@ApplicationScoped
class HomeCopies {

    private final Homes homes;
    private final HomeRequests requests;
    private final PlanningRequests planning;
    private final Visits visits;
    private final DispatchSettings settings;

    HomeCopies(
            Homes homes, HomeRequests requests, PlanningRequests planning, Visits visits, DispatchSettings settings) {
        this.homes = homes;
        this.requests = requests;
        this.planning = planning;
        this.visits = visits;
        this.settings = settings;
    }

    Uni<Void> keep(Lease lease, HomeAnswer answer, Transaction tx) {
        return switch (answer) {
            case HomeAnswer.Found found ->
                homes.keep(found.home(), tx)
                        .chain(() -> requests.done(lease, tx))
                        .chain(() -> planning.add(tx));
            case HomeAnswer.None _ -> homes.missing(lease.patientId(), tx).chain(() -> tryAgain(lease, tx));
            case HomeAnswer.Silence _ ->
                homes.unreachable(lease.patientId(), tx).chain(() -> tryAgain(lease, tx));
        };
    }

    /** While a visit waits the question stays open; otherwise planning will ask when a visit comes. */
    private Uni<Void> tryAgain(Lease lease, Transaction tx) {
        return visits.lockOpenOfPatient(lease.patientId(), tx)
                .chain(open -> open.isEmpty()
                        ? requests.done(lease, tx)
                        : requests.again(lease, tx.now().plus(pause(lease.attempts())), tx))
                .chain(() -> lease.attempts() == 1
                        ? planning.add(tx)
                        : Uni.createFrom().voidItem());
    }

    private Duration pause(int attempts) {
        Duration pause = settings.home().firstPause().multipliedBy(1L << Math.min(attempts - 1, 16));
        return pause.compareTo(settings.home().longestPause()) > 0
                ? settings.home().longestPause()
                : pause;
    }
}
