package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.Home;
import health.homeward.dispatch.store.HomeRequests;
import health.homeward.dispatch.store.IntakeHomes;
import health.homeward.dispatch.store.Waiting.PatientOf;
import health.homeward.outbox.Actor;
import health.homeward.outbox.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Fetches one patient's home from intake outside any transaction and keeps what came of it; nobody waits for it. */
@ApplicationScoped
class FetchHome {

    private static final Duration LEASE = Duration.ofSeconds(30);

    private final Transactions transactions;
    private final HomeRequests requests;
    private final HomeCopies copies;
    private final IntakeHomes intake;

    FetchHome(Transactions transactions, HomeRequests requests, HomeCopies copies, @RestClient IntakeHomes intake) {
        this.transactions = transactions;
        this.requests = requests;
        this.copies = copies;
        this.intake = intake;
    }

    Uni<Void> handle(PatientOf patient) {
        Actor actor = Actor.service("dispatch", patient.hospital());
        return transactions
                .in(actor, tx -> requests.lease(patient.patientId(), LEASE, tx))
                .chain(lease -> lease.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : asked(patient)
                                .chain(answer -> transactions.in(actor, tx -> copies.keep(lease.get(), answer, tx))));
    }

    private Uni<HomeAnswer> asked(PatientOf patient) {
        return intake.home(patient.hospital(), patient.patientId())
                .<HomeAnswer>map(found -> new HomeAnswer.Found(found.home(patient.patientId())))
                .onFailure(FetchHome::saysThatThereIsNone)
                .recoverWithItem(new HomeAnswer.None())
                .onFailure()
                .recoverWithItem(new HomeAnswer.Silence());
    }

    private static boolean saysThatThereIsNone(Throwable failure) {
        return failure instanceof IllegalArgumentException
                || failure instanceof WebApplicationException web
                        && web.getResponse().getStatus() == 404;
    }

    /** What intake said. */
    sealed interface HomeAnswer {
        /** A home. */
        record Found(Home home) implements HomeAnswer {}

        /** That it knows of none. */
        record None() implements HomeAnswer {}

        /** Nothing, or nothing that can be understood. */
        record Silence() implements HomeAnswer {}
    }
}
