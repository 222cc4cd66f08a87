package health.homeward.clearance.store;

import health.homeward.clearance.domain.decision.Attention;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Pages through cases by keyset, within the hospital that the transaction is confined to. */
@ApplicationScoped
public class CaseLists {
    private static final WorklistPlace START = new WorklistPlace(-1, Long.MIN_VALUE, new UUID(0, 0));
    private static final UUID NOBODY = new UUID(0, 0);
    private static final String AFTER = "(openedAt > ?1 or openedAt = ?1 and id > ?2)";

    /** Which part of the neurologist's list: one reason or all, and the days between which a grant counts as expiring. */
    public record Part(Attention only, LocalDate today, int announcedDays) {
        private int ordinal() {
            return only == null ? -1 : only.ordinal();
        }
    }

    /** The neurologist's list. Without a chosen part, what was put off shows only when its date has come. */
    public Uni<List<StoredCase>> worklist(Mutiny.Session session, Part part, WorklistPlace after, int rows) {
        WorklistPlace from = after == null ? START : after;
        return session.createQuery("""
                        from CaseRow where attention is not null
                        and (?1 = -1 or attention = ?1)
                        and (attention <> ?2 or validUntil between ?3 and ?4)
                        and (?1 <> -1 or attention <> ?5 or place <= ?6)
                        and (attention > ?7 or attention = ?7 and (place > ?8 or place = ?8 and id > ?9))
                        order by attention, place, id""", CaseRow.class)
                .setParameter(1, part.ordinal())
                .setParameter(2, (short) Attention.EXPIRING.ordinal())
                .setParameter(3, part.today().minusDays(part.announcedDays()))
                .setParameter(4, part.today().plusDays(part.announcedDays()))
                .setParameter(5, (short) Attention.DEFERRED.ordinal())
                .setParameter(6, part.today().toEpochDay())
                .setParameter(7, (short) from.attention())
                .setParameter(8, from.place())
                .setParameter(9, from.id())
                .setMaxResults(rows)
                .getResultList()
                .map(CaseLists::stored);
    }

    /** Cases in the order in which they were opened; of one patient, or of all with patientId null. */
    public Uni<List<StoredCase>> opened(
            Mutiny.Session session, UUID patientId, Instant afterOpened, UUID afterId, int rows) {
        return (patientId == null ? ofAll(session) : ofPatient(session, patientId))
                .setParameter(1, afterOpened == null ? Instant.EPOCH : afterOpened)
                .setParameter(2, afterId == null ? NOBODY : afterId)
                .setMaxResults(rows)
                .getResultList()
                .map(CaseLists::stored);
    }

    /** Two queries, because PostgreSQL plans each once: one plan for both would read a whole hospital for one patient. */
    private static Mutiny.SelectionQuery<CaseRow> ofAll(Mutiny.Session session) {
        return session.createQuery("from CaseRow where " + AFTER + " order by openedAt, id", CaseRow.class);
    }

    private static Mutiny.SelectionQuery<CaseRow> ofPatient(Mutiny.Session session, UUID patientId) {
        return session.createQuery(
                        "from CaseRow where patientId = ?3 and " + AFTER + " order by openedAt, id", CaseRow.class)
                .setParameter(3, patientId);
    }

    private static List<StoredCase> stored(List<CaseRow> rows) {
        return rows.stream().map(StoredCase::new).toList();
    }
}
