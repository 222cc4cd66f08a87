package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.CaseIds;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Decide;
import health.homeward.clearance.domain.decision.Happened;
import health.homeward.clearance.domain.decision.Origin;
import health.homeward.clearance.store.ClearanceCases;
import health.homeward.clearance.store.StoredCase;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The next course is due: a new case takes over the facts and asks for a new clearance (R16). */
@ApplicationScoped
public class OpenConsolidation {
    private final ClearanceCases cases;
    private final OpenCase opening;
    private final Decisions decisions;

    OpenConsolidation(ClearanceCases cases, OpenCase opening, Decisions decisions) {
        this.cases = cases;
        this.opening = opening;
        this.decisions = decisions;
    }

    /**
     * @param ids    of the case to be opened
     * @param course that is due again; it opens one case, however often it is told
     */
    public Uni<Void> handle(Transaction transaction, CaseIds ids, UUID course, Origin origin) {
        return cases.lockAllOf(transaction.session(), ids.patientId())
                .chain(known -> cases.existsAfterCourse(transaction.session(), course)
                        .chain(exists -> exists
                                ? Uni.createFrom().voidItem()
                                : follow(transaction, last(known, ids.referralId()), ids, course, origin)));
    }

    private Uni<Void> follow(Transaction transaction, StoredCase last, CaseIds ids, UUID course, Origin origin) {
        ClearanceCase before = last.known();
        if (before.state().isOver()) {
            return Uni.createFrom().voidItem();
        }
        Happened opened = Happened.opened(Decide.reopen(ids, before, origin, transaction.now()));
        List<Happened> concluded =
                Happened.follow(before, List.of(Decide.conclude(ids.clearanceId(), origin, transaction.now())));
        return opening.add(transaction, opened, course)
                .chain(() -> decisions.keep(last, concluded, "ConcludeCase", transaction))
                .replaceWithVoid();
    }

    private static StoredCase last(List<StoredCase> known, UUID referralId) {
        return known.stream()
                .filter(stored -> stored.known().ids().referralId().equals(referralId))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException("A course is due of a referral without a case"));
    }
}
