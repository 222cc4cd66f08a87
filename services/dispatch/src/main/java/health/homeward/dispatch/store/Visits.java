package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The visits of the transaction's hospital, one by one and by what they belong to. */
@ApplicationScoped
public class Visits {

    private static final String OPEN = "state in ('UNASSIGNED', 'SCHEDULED', 'CONFIRMED', 'STARTED')";

    public Uni<Optional<Visit>> find(UUID id, Transaction tx) {
        return tx.session().find(VisitRow.class, id).map(Visits::visit);
    }

    /** Locks the visit until the transaction ends. */
    public Uni<Optional<Visit>> lock(UUID id, Transaction tx) {
        return tx.session()
                .find(VisitRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(Visits::visit);
    }

    /** Whether the patient has a visit that waits for a therapist. */
    public Uni<Boolean> anyUnassignedOfPatient(UUID patientId, Transaction tx) {
        return tx.statements()
                .readOne(
                        "select exists (select 1 from visit where patient_id = $1 and state = 'UNASSIGNED')", patientId)
                .map(row -> (Boolean) row[0]);
    }

    /** Locks a patient's visits that are still to come or under way. */
    public Uni<List<Visit>> lockOpenOfPatient(UUID patientId, Transaction tx) {
        return locked("patientId = ?1 and " + OPEN, patientId, tx);
    }

    /** Locks a course's visits that are still to come or under way. */
    public Uni<List<Visit>> lockOpenOfCourse(UUID courseId, Transaction tx) {
        return locked("courseId = ?1 and " + OPEN, courseId, tx);
    }

    /** Locks every visit that there ever was for these sessions. */
    public Uni<List<Visit>> lockOfSessions(Collection<UUID> sessionIds, Transaction tx) {
        return locked("sessionId in ?1", sessionIds, tx);
    }

    /** What may occupy somebody up to a date: to come or under way. Not locked. */
    public Uni<List<Visit>> openUntil(LocalDate last, Transaction tx) {
        return tx.session()
                .createSelectionQuery(
                        "from VisitRow where sessionDate <= ?1 and " + OPEN + " order by id", VisitRow.class)
                .setParameter(1, last)
                .getResultList()
                .map(Visits::visits);
    }

    /** A therapist's appointments that start within the time, in their order, whatever became of them. */
    public Uni<List<Visit>> ofTherapist(UUID therapistId, Instant from, Instant until, Transaction tx) {
        return tx.session()
                .createSelectionQuery(
                        "from VisitRow where therapistId = ?1 and startAt >= ?2 and startAt < ?3 order by startAt, id",
                        VisitRow.class)
                .setParameter(1, therapistId)
                .setParameter(2, from)
                .setParameter(3, until)
                .getResultList()
                .map(Visits::visits);
    }

    /** All appointments that start within the time, in their order; those that were called off are not among them. */
    public Uni<List<Visit>> starting(Instant from, Instant until, Transaction tx) {
        return tx.session()
                .createSelectionQuery(
                        "from VisitRow where startAt >= ?1 and startAt < ?2 and state <> 'CANCELLED' order by startAt, id",
                        VisitRow.class)
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList()
                .map(Visits::visits);
    }

    /** Who has given these patients a session, by patient; whoever nobody has come to yet is not among them. */
    public Uni<Map<UUID, Set<UUID>>> therapistsOf(Collection<UUID> patientIds, Transaction tx) {
        return tx.statements()
                .read("""
                        select distinct patient_id, therapist_id from visit
                         where state = 'COMPLETED' and patient_id = any($1)""", (Object) patientIds.toArray(UUID[]::new))
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet()))));
    }

    /** Minutes of finished visits by therapist and date, from a date on. */
    public Uni<Map<UUID, Map<LocalDate, Integer>>> finishedSince(LocalDate first, ZoneId zone, Transaction tx) {
        return tx.statements().read("""
                        select therapist_id, (start_at at time zone $2)::date, sum(minutes)::int from visit
                         where state = 'COMPLETED' and start_at >= ($1::date)::timestamp at time zone $2
                         group by 1, 2""", first, zone.getId()).map(rows -> rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.toMap(row -> (LocalDate) row[1], row -> ((Number) row[2]).intValue()))));
    }

    /** How many visits of a date nobody makes yet. */
    public Uni<Integer> unassignedOn(LocalDate date, Transaction tx) {
        return tx.statements()
                .readOne("select count(*) from visit where state = 'UNASSIGNED' and session_date = $1", date)
                .map(row -> ((Number) row[0]).intValue());
    }

    /** Locks these visits in a fixed order and tells which version each has now. */
    public Uni<Map<UUID, Long>> lockedVersions(Collection<UUID> ids, Transaction tx) {
        return tx.statements()
                .read("select id, version from visit where id = any($1) order by id for update", (Object)
                        ids.toArray(UUID[]::new))
                .map(rows -> {
                    Map<UUID, Long> versions = new HashMap<>();
                    rows.forEach(row -> versions.put((UUID) row[0], ((Number) row[1]).longValue()));
                    return versions;
                });
    }

    public Uni<Void> add(Visit visit, Transaction tx) {
        VisitRow row = new VisitRow();
        row.hospital = tx.hospital();
        VisitColumns.write(visit, row);
        return tx.session().persist(row);
    }

    /** Keeps a changed visit; planning has not looked at it as it is now. */
    public Uni<Void> change(Visit visit, Transaction tx) {
        return tx.session()
                .find(VisitRow.class, visit.id())
                .invoke(row -> {
                    VisitColumns.write(visit, row);
                    row.considered = false;
                })
                .replaceWithVoid();
    }

    /** Remembers that planning has looked at these visits, so that the horizon does not wake it for them again. */
    public Uni<Void> considered(Collection<UUID> ids, Transaction tx) {
        return tx.session()
                .createNativeQuery("update visit set considered = true where id = any(?1) and not considered")
                .setParameter(1, ids.toArray(UUID[]::new))
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Uni<List<Visit>> locked(String where, Object parameter, Transaction tx) {
        return tx.session()
                .createSelectionQuery("from VisitRow where " + where + " order by id", VisitRow.class)
                .setParameter(1, parameter)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(Visits::visits);
    }

    private static Optional<Visit> visit(VisitRow row) {
        return Optional.ofNullable(row).map(VisitColumns::read);
    }

    static List<Visit> visits(List<VisitRow> rows) {
        return rows.stream().map(VisitColumns::read).toList();
    }
}
