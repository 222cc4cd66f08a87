package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.Attention;
import health.homeward.clearance.store.CaseLists;
import health.homeward.clearance.store.ClearanceCases;
import health.homeward.clearance.store.StoredCase;
import health.homeward.clearance.store.WorklistPlace;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads one case, the cases of a patient, and the neurologist's list. */
@ApplicationScoped
public class ReadCases {
    private final ClearanceCases cases;
    private final CaseLists lists;
    private final ClearanceConfig config;

    ReadCases(ClearanceCases cases, CaseLists lists, ClearanceConfig config) {
        this.cases = cases;
        this.lists = lists;
        this.config = config;
    }

    public Uni<Optional<CaseFile>> one(Transaction transaction, UUID clearanceId) {
        return cases.find(transaction.session(), clearanceId).chain(found -> found.map(stored -> cases.history(
                                transaction.session(), clearanceId)
                        .map(history -> Optional.of(new CaseFile(
                                stored.known().asOf(transaction.now()),
                                stored.openedAt(),
                                stored.known().screened(transaction.now(), config.clinical(transaction.hospital())),
                                history))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    public Uni<List<Listed>> ofPatient(Transaction transaction, UUID patientId, Instant opened, UUID id, int rows) {
        return lists.opened(transaction.session(), patientId, opened, id, rows)
                .map(found -> listed(found, transaction));
    }

    public Uni<List<Listed>> worklist(Transaction transaction, Attention only, WorklistKey after, int rows) {
        LocalDate today = LocalDate.ofInstant(transaction.now(), ZoneOffset.UTC);
        CaseLists.Part part = new CaseLists.Part(only, today, config.announcedDays());
        return lists.worklist(transaction.session(), part, after == null ? null : after.place(), rows)
                .map(found -> listed(found, transaction));
    }

    private List<Listed> listed(List<StoredCase> found, Transaction transaction) {
        return found.stream().map(stored -> listed(stored, transaction)).toList();
    }

    private Listed listed(StoredCase stored, Transaction transaction) {
        return new Listed(
                stored.known().asOf(transaction.now()),
                stored.openedAt(),
                stored.known().screened(transaction.now(), config.clinical(transaction.hospital())),
                new WorklistKey(stored.place()));
    }

    /** Where a page of the neurologist's list goes on. */
    public record WorklistKey(WorklistPlace place) {
        public static WorklistKey of(int attention, long place, UUID id) {
            return new WorklistKey(new WorklistPlace(attention, place, id));
        }

        public List<String> parts() {
            return List.of(
                    Integer.toString(place.attention()),
                    Long.toString(place.place()),
                    place.id().toString());
        }
    }
}
