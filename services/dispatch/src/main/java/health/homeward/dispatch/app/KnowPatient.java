package health.homeward.dispatch.app;

import health.homeward.dispatch.domain.planning.Patient;
import health.homeward.dispatch.store.HomeRequests;
import health.homeward.dispatch.store.Patients;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes over what a referral says about a patient's hours and wishes, and has the home fetched anew. */
@ApplicationScoped
public class KnowPatient {

    private final Patients patients;
    private final HomeRequests homes;
    private final PlanningRequests planning;

    KnowPatient(Patients patients, HomeRequests homes, PlanningRequests planning) {
        this.patients = patients;
        this.homes = homes;
        this.planning = planning;
    }

    public Uni<Void> handle(Patient patient, Transaction tx) {
        return patients.keep(patient, tx)
                .chain(() -> homes.want(patient.id(), tx))
                .chain(() -> planning.add(tx));
    }
}
