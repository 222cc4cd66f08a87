package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Versioned;
import health.homeward.dispatch.domain.team.Absence;
import health.homeward.dispatch.domain.team.Shift;
import health.homeward.dispatch.domain.team.Therapist;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The therapists of the transaction's hospital with their hours. */
@ApplicationScoped
public class Therapists {

    /** Whether another therapist of the hospital has this login; nobody else can take it until the transaction ends. */
    public Uni<Boolean> loginTaken(String login, UUID exceptId, Transaction tx) {
        return Locks.take("login " + login, tx).chain(() -> tx.session()
                .createSelectionQuery("from TherapistRow where login = ?1 and id <> ?2", TherapistRow.class)
                .setParameter(1, login)
                .setParameter(2, exceptId)
                .getResultList()
                .map(rows -> !rows.isEmpty()));
    }

    /** Those of the ids that this hospital has a therapist of. */
    public Uni<Set<UUID>> knownAmong(Collection<UUID> ids, Transaction tx) {
        return tx.statements()
                .read("select id from therapist where id = any($1)", (Object) ids.toArray(UUID[]::new))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).collect(Collectors.toUnmodifiableSet()));
    }

    public Uni<Optional<Versioned<Therapist>>> find(UUID id, Transaction tx) {
        return tx.session().find(TherapistRow.class, id).chain(row -> whole(row, tx));
    }

    /** Locks the therapist until the transaction ends. */
    public Uni<Optional<Versioned<Therapist>>> lock(UUID id, Transaction tx) {
        return tx.session()
                .find(TherapistRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(row -> whole(row, tx));
    }

    public Uni<Optional<Versioned<Therapist>>> byLogin(String login, Transaction tx) {
        return tx.session()
                .createSelectionQuery("from TherapistRow where login = ?1", TherapistRow.class)
                .setParameter(1, login)
                .getSingleResultOrNull()
                .chain(row -> whole(row, tx));
    }

    /** In the order of family name, given name and id; after a key of these three where one is given. */
    public Uni<List<Versioned<Therapist>>> page(List<String> after, int most, Transaction tx) {
        String where = after == null ? "" : "where (familyName, givenName, cast(id as String)) > (?1, ?2, ?3) ";
        var query = tx.session()
                .createSelectionQuery(
                        "from TherapistRow " + where + "order by familyName, givenName, cast(id as String)",
                        TherapistRow.class)
                .setMaxResults(most);
        for (int i = 0; after != null && i < 3; i++) {
            query.setParameter(i + 1, after.get(i));
        }
        return query.getResultList().chain(rows -> whole(rows, tx));
    }

    public Uni<List<Versioned<Therapist>>> all(Transaction tx) {
        return tx.session()
                .createSelectionQuery("from TherapistRow order by id", TherapistRow.class)
                .getResultList()
                .chain(rows -> whole(rows, tx));
    }

    public Uni<Void> add(Therapist therapist, Transaction tx) {
        TherapistRow row = new TherapistRow();
        row.hospital = tx.hospital();
        row.take(therapist, 1);
        return tx.session().persist(row);
    }

    /** Keeps what the therapist is; the hours are kept apart. */
    public Uni<Void> change(Therapist therapist, long version, Transaction tx) {
        return tx.session()
                .find(TherapistRow.class, therapist.id())
                .invoke(row -> row.take(therapist, version))
                .replaceWithVoid();
    }

    /** Keeps the therapist's hours as they are now and writes the new version; a shift or absence itself never changes. */
    public Uni<Void> changeHours(Therapist therapist, long version, Transaction tx) {
        List<UUID> shifts = therapist.roster().shifts().stream().map(Shift::id).toList();
        List<UUID> absences =
                therapist.roster().absences().stream().map(Absence::id).toList();
        return keepOnly("ShiftRow", shifts, therapist.id(), tx)
                .chain(known -> tx.session().persistAll(newShifts(therapist, known, tx)))
                .chain(() -> keepOnly("AbsenceRow", absences, therapist.id(), tx))
                .chain(known -> tx.session().persistAll(newAbsences(therapist, known, tx)))
                .chain(() -> change(therapist, version, tx));
    }

    private static Object[] newShifts(Therapist therapist, List<UUID> known, Transaction tx) {
        return therapist.roster().shifts().stream()
                .filter(shift -> !known.contains(shift.id()))
                .map(shift -> ShiftRow.of(tx.hospital(), therapist.id(), shift))
                .toArray();
    }

    private static Object[] newAbsences(Therapist therapist, List<UUID> known, Transaction tx) {
        return therapist.roster().absences().stream()
                .filter(absence -> !known.contains(absence.id()))
                .map(absence -> AbsenceRow.of(tx.hospital(), therapist.id(), absence))
                .toArray();
    }

    /** Deletes the therapist's other rows; answers which of those to keep were there. */
    private static Uni<List<UUID>> keepOnly(String rows, List<UUID> ids, UUID therapistId, Transaction tx) {
        return tx.session()
                .createSelectionQuery("select id from " + rows + " where therapistId = ?1", UUID.class)
                .setParameter(1, therapistId)
                .getResultList()
                .call(known -> tx.session()
                        .createMutationQuery("delete from " + rows + " where id in ?1")
                        .setParameter(
                                1,
                                known.stream().filter(id -> !ids.contains(id)).toList())
                        .executeUpdate());
    }

    private static Uni<Optional<Versioned<Therapist>>> whole(TherapistRow row, Transaction tx) {
        return row == null
                ? Uni.createFrom().item(Optional.empty())
                : whole(List.of(row), tx).map(found -> Optional.of(found.getFirst()));
    }

    private static Uni<List<Versioned<Therapist>>> whole(List<TherapistRow> rows, Transaction tx) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        return of("ShiftRow", ShiftRow.class, ids, tx).chain(shifts -> of("AbsenceRow", AbsenceRow.class, ids, tx)
                .map(absences -> joined(rows, shifts, absences)));
    }

    private static <R> Uni<List<R>> of(String rows, Class<R> type, List<UUID> ids, Transaction tx) {
        return tx.session()
                .createSelectionQuery("from " + rows + " where therapistId in ?1 order by id", type)
                .setParameter(1, ids)
                .setReadOnly(true)
                .getResultList();
    }

    private static List<Versioned<Therapist>> joined(
            List<TherapistRow> rows, List<ShiftRow> shifts, List<AbsenceRow> absences) {
        Map<UUID, List<ShiftRow>> shiftsOf = new HashMap<>();
        shifts.forEach(row -> shiftsOf.computeIfAbsent(row.therapistId, id -> new ArrayList<>())
                .add(row));
        Map<UUID, List<AbsenceRow>> absencesOf = new HashMap<>();
        absences.forEach(row -> absencesOf
                .computeIfAbsent(row.therapistId, id -> new ArrayList<>())
                .add(row));
        return rows.stream()
                .map(row -> new Versioned<>(
                        row.therapist(new Therapist.Roster(
                                shiftsOf.getOrDefault(row.id, List.of()).stream()
                                        .map(ShiftRow::shift)
                                        .toList(),
                                absencesOf.getOrDefault(row.id, List.of()).stream()
                                        .map(AbsenceRow::absence)
                                        .toList())),
                        row.version))
                .toList();
    }
}
