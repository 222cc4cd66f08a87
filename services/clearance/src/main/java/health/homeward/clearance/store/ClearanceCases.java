package health.homeward.clearance.store;

import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Happened;
import health.homeward.clearance.domain.decision.HistoryEntry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads and keeps cases, always within the hospital that the transaction is confined to. */
@ApplicationScoped
public class ClearanceCases {

    /** Reads a case and locks it, so that two decisions on it follow one another. */
    public Uni<Optional<StoredCase>> lock(Mutiny.Session session, UUID clearanceId) {
        return session.find(CaseRow.class, clearanceId, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(StoredCase::new));
    }

    public Uni<Optional<StoredCase>> find(Mutiny.Session session, UUID clearanceId) {
        return session.find(CaseRow.class, clearanceId)
                .map(row -> Optional.ofNullable(row).map(StoredCase::new));
    }

    /** All cases of a patient, locked, the oldest first. */
    public Uni<List<StoredCase>> lockAllOf(Mutiny.Session session, UUID patientId) {
        return session.createNamedQuery(CaseRow.OF_PATIENT, CaseRow.class)
                .setParameter(1, patientId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> rows.stream().map(StoredCase::new).toList());
    }

    public Uni<Boolean> existsAfterCourse(Mutiny.Session session, UUID courseId) {
        return session.createQuery("select count(*) from CaseRow where afterCourse = ?1", Long.class)
                .setParameter(1, courseId)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** @param afterCourse the course that is due again, or null for a referral's first case */
    public Uni<Void> add(Mutiny.Session session, Happened opened, UUID afterCourse) {
        CaseRow row = new CaseRow(opened.after(), afterCourse, opened.event().at());
        return session.persist(row).call(() -> session.flush()).chain(() -> addHistory(session, List.of(opened)));
    }

    public Uni<Void> keep(Mutiny.Session session, StoredCase stored, List<Happened> happened, Instant now) {
        if (!happened.isEmpty()) {
            ClearanceCase last = happened.getLast().after();
            stored.row().take(last, now);
        }
        return addHistory(session, happened);
    }

    public Uni<List<HistoryEntry>> history(Mutiny.Session session, UUID clearanceId) {
        return session.createQuery("from HistoryRow where caseId = ?1 order by version", HistoryRow.class)
                .setParameter(1, clearanceId)
                .getResultList()
                .map(rows -> rows.stream().map(HistoryRow::entry).toList());
    }

    private static Uni<Void> addHistory(Mutiny.Session session, List<Happened> happened) {
        Object[] rows = happened.stream()
                .map(one -> new HistoryRow(
                        one.after().ids().clearanceId(), one.after().ids().hospital(), one.entry()))
                .toArray();
        return session.persistAll(rows);
    }
}
