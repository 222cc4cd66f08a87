package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Command;
import health.homeward.clearance.store.ClearanceCases;
import health.homeward.clearance.store.StoredCase;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Somebody found or changed something about a patient: it counts for every case of the patient that is not over. */
@ApplicationScoped
public class DecideOnPatient {
    private final ClearanceCases cases;
    private final Decisions decisions;

    DecideOnPatient(ClearanceCases cases, Decisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    /**
     * @param which which of the patient's cases
     * @return an outcome a case that is not over, or empty when no case of the patient is known at all
     */
    public Uni<Optional<List<Outcome>>> handle(
            Transaction transaction, UUID patientId, Predicate<ClearanceCase> which, Command command) {
        return cases.lockAllOf(transaction.session(), patientId)
                .chain(all -> all.isEmpty()
                        ? Uni.createFrom().item(Optional.empty())
                        : each(open(all, which), command, transaction).map(Optional::of));
    }

    private static List<StoredCase> open(List<StoredCase> all, Predicate<ClearanceCase> which) {
        return all.stream()
                .filter(stored ->
                        which.test(stored.known()) && !stored.known().state().isOver())
                .toList();
    }

    private Uni<List<Outcome>> each(List<StoredCase> open, Command command, Transaction transaction) {
        return Multi.createFrom()
                .iterable(open)
                .onItem()
                .transformToUniAndConcatenate(stored -> decisions.on(stored, command, transaction))
                .collect()
                .asList();
    }
}
