package health.homeward.clearance.app;

import health.homeward.clearance.domain.decision.Attention;
import health.homeward.clearance.domain.screening.ClinicalSettings;
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
    private final SettingsInForce settings;

    ReadCases(ClearanceCases cases, CaseLists lists, ClearanceConfig config, SettingsInForce settings) {
        this.cases = cases;
        this.lists = lists;
        this.config = config;
        this.settings = settings;
    }

    public Uni<Optional<CaseFile>> one(Transaction transaction, UUID clearanceId) {
        return cases.find(transaction.session(), clearanceId).chain(found -> found.map(
                        stored -> file(stored, clearanceId, transaction).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<CaseFile> file(StoredCase stored, UUID clearanceId, Transaction transaction) {
        return settings.of(transaction).chain(inForce -> cases.history(transaction.session(), clearanceId)
                .map(history -> new CaseFile(
                        stored.known().asOf(transaction.now()),
                        stored.openedAt(),
                        stored.known().screened(transaction.now(), inForce),
                        history)));
    }

    public Uni<List<Listed>> ofPatient(Transaction transaction, UUID patientId, Instant opened, UUID id, int rows) {
        return lists.opened(transaction.session(), patientId, opened, id, rows)
                .chain(found -> listed(found, transaction));
    }

    public Uni<List<Listed>> worklist(Transaction transaction, Attention only, WorklistKey after, int rows) {
        LocalDate today = LocalDate.ofInstant(transaction.now(), ZoneOffset.UTC);
        CaseLists.Part part = new CaseLists.Part(only, today, config.announcedDays());
        return lists.worklist(transaction.session(), part, after == null ? null : after.place(), rows)
                .chain(found -> listed(found, transaction));
    }

    private Uni<List<Listed>> listed(List<StoredCase> found, Transaction transaction) {
        return settings.of(transaction).map(inForce -> found.stream()
                .map(stored -> listed(stored, transaction.now(), inForce))
                .toList());
    }

    private static Listed listed(StoredCase stored, Instant now, ClinicalSettings inForce) {
        return new Listed(
                stored.known().asOf(now),
                stored.openedAt(),
                stored.known().screened(now, inForce),
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
