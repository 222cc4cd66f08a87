package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Home;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Copies of patients' homes, kept under row level security in this service alone. */
@ApplicationScoped
public class Homes {

    static final String KNOWN = "KNOWN";

    /** What is known of a home: the home itself, or how the last attempt to fetch it ended. */
    public sealed interface Knowledge {
        /** The copy. */
        record Known(Home home) implements Knowledge {}

        /** Intake knows of no home. */
        record Missing() implements Knowledge {}

        /** Intake did not answer. */
        record Unreachable() implements Knowledge {}
    }

    public Uni<Map<UUID, Knowledge>> of(Collection<UUID> patientIds, Transaction tx) {
        return tx.session()
                .createSelectionQuery("from HomeRow where patientId in ?1", HomeRow.class)
                .setParameter(1, patientIds)
                .getResultList()
                .map(rows -> {
                    Map<UUID, Knowledge> known = new HashMap<>();
                    rows.forEach(row -> known.put(row.patientId, knowledge(row)));
                    return known;
                });
    }

    public Uni<Optional<Home>> find(UUID patientId, Transaction tx) {
        return tx.session().find(HomeRow.class, patientId).map(row -> Optional.ofNullable(row)
                .flatMap(HomeRow::home));
    }

    /** Keeps the copy in place of an older one. */
    public Uni<Void> keep(Home home, Transaction tx) {
        return change(home.patientId(), tx, row -> row.take(home));
    }

    /** Intake says that there is no home: an older copy is no longer true. */
    public Uni<Void> missing(UUID patientId, Transaction tx) {
        return change(patientId, tx, HomeRow::forget);
    }

    /** Intake did not answer: an older copy stays good. */
    public Uni<Void> unreachable(UUID patientId, Transaction tx) {
        return change(patientId, tx, row -> row.state = KNOWN.equals(row.state) ? KNOWN : "UNREACHABLE");
    }

    private static Uni<Void> change(UUID patientId, Transaction tx, Consumer<HomeRow> change) {
        return tx.session().find(HomeRow.class, patientId).chain(found -> {
            HomeRow row = found == null ? new HomeRow() : found;
            row.patientId = patientId;
            row.hospital = tx.hospital();
            row.fetchedAt = tx.now();
            change.accept(row);
            return found == null ? tx.session().persist(row) : Uni.createFrom().voidItem();
        });
    }

    private static Knowledge knowledge(HomeRow row) {
        return row.home()
                .<Knowledge>map(Knowledge.Known::new)
                .orElseGet(() -> row.state.equals("MISSING") ? new Knowledge.Missing() : new Knowledge.Unreachable());
    }
}
