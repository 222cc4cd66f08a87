package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.visit.Progress;
import health.homeward.dispatch.domain.visit.Slot;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** How far therapists have come on the way to visits, and for how late a visit people have been warned. */
@ApplicationScoped
public class VisitProgress {

    /** Visits of which nothing was reported, or not since they were moved, are not among them. */
    public Uni<Map<UUID, Progress>> of(Collection<UUID> visitIds, Transaction tx) {
        return tx.statements().read("""
                        select p.visit_id, p.en_route_at, p.arrived_at from visit_progress p
                          join visit v on v.id = p.visit_id and v.therapist_id = p.therapist_id and v.start_at = p.start_at
                         where p.visit_id = any($1)""", (Object) visitIds.toArray(UUID[]::new)).map(rows -> rows.stream()
                .collect(
                        Collectors.toMap(row -> (UUID) row[0], row -> new Progress(instant(row[1]), instant(row[2])))));
    }

    public Uni<Void> keep(UUID visitId, Slot slot, Progress progress, Transaction tx) {
        return tx.statements()
                .read(
                        """
                        insert into visit_progress as p (visit_id, hospital, therapist_id, start_at, en_route_at, arrived_at)
                          values ($1, $2, $3, $4, $5, $6)
                        on conflict (visit_id) do update
                          set en_route_at = excluded.en_route_at, arrived_at = excluded.arrived_at,
                              therapist_id = excluded.therapist_id, start_at = excluded.start_at,
                              warned_late = case when p.therapist_id = excluded.therapist_id and p.start_at = excluded.start_at
                                then p.warned_late else 0 end
                        returning visit_id""",
                        visitId,
                        tx.hospital(),
                        slot.therapistId(),
                        slot.start().atOffset(ZoneOffset.UTC),
                        written(progress.enRouteAt()),
                        written(progress.arrivedAt()))
                .replaceWithVoid();
    }

    /**
     * Notes that people are warned of a lateness.
     *
     * @param againMinutes they are warned again when it has grown by so much
     * @return false when they have been warned
     */
    public Uni<Boolean> warn(UUID visitId, Slot slot, int lateMinutes, int againMinutes, Transaction tx) {
        return tx.statements()
                .read(
                        """
                        insert into visit_progress as p (visit_id, hospital, therapist_id, start_at, warned_late)
                          values ($1, $2, $3, $4, $5)
                        on conflict (visit_id) do update
                          set warned_late = excluded.warned_late,
                              therapist_id = excluded.therapist_id, start_at = excluded.start_at,
                              en_route_at = case when p.therapist_id = excluded.therapist_id and p.start_at = excluded.start_at
                                then p.en_route_at end,
                              arrived_at = case when p.therapist_id = excluded.therapist_id and p.start_at = excluded.start_at
                                then p.arrived_at end
                          where p.warned_late = 0 or p.warned_late + $6 <= excluded.warned_late
                             or p.therapist_id <> excluded.therapist_id or p.start_at <> excluded.start_at
                        returning visit_id""",
                        visitId,
                        tx.hospital(),
                        slot.therapistId(),
                        slot.start().atOffset(ZoneOffset.UTC),
                        lateMinutes,
                        againMinutes)
                .map(rows -> !rows.isEmpty());
    }

    private static Optional<Instant> instant(Object value) {
        return Optional.ofNullable((OffsetDateTime) value).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime written(Optional<Instant> instant) {
        return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
