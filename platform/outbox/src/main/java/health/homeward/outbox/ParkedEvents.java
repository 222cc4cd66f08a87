package health.homeward.outbox;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Events kept aside because they, or an earlier event of the same patient, could not be handled. */
@ApplicationScoped
class ParkedEvents {

    Uni<Void> add(IncomingEvent event, String cause, Transaction transaction) {
        return transaction
                .session()
                .createNativeQuery("""
                        insert into parked_event
                          (event_id, source, type, version, hospital, patient_id, occurred_at, payload, parked_at, cause)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict do nothing""")
                .setParameter(1, event.id())
                .setParameter(2, event.source())
                .setParameter(3, event.type())
                .setParameter(4, event.version())
                .setParameter(5, event.hospital())
                .setParameter(6, event.patientId())
                .setParameter(7, event.at().atOffset(ZoneOffset.UTC))
                .setParameter(8, event.json())
                .setParameter(9, transaction.now().atOffset(ZoneOffset.UTC))
                .setParameter(10, cause)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** The first parked event of each patient and source, oldest first: those whose turn it is. */
    Uni<List<IncomingEvent>> heads(Transaction transaction) {
        return transaction
                .session()
                .createNativeQuery("""
                        select event_id, source, type, version, hospital, patient_id, occurred_at, payload
                        from parked_event p
                        where id = (select min(id) from parked_event q
                                    where q.patient_id = p.patient_id and q.source = p.source)
                        order by id limit 500""", Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(ParkedEvents::event).toList());
    }

    Uni<Integer> count(Transaction transaction) {
        return transaction
                .session()
                .createNativeQuery("select cast(count(*) as int) from parked_event", Integer.class)
                .getSingleResult();
    }

    /** Removes the event if it still waits and nobody else has it in hand; false when its turn is not ours. */
    Uni<Boolean> claim(IncomingEvent event, Transaction transaction) {
        return transaction
                .session()
                .createNativeQuery("""
                        delete from parked_event where id in
                          (select id from parked_event where event_id = ?1 for update skip locked)""")
                .setParameter(1, event.id())
                .executeUpdate()
                .map(removed -> removed == 1);
    }

    private static IncomingEvent event(Object[] row) {
        return new IncomingEvent(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                (String) row[4],
                (UUID) row[5],
                row[6] instanceof OffsetDateTime at ? at.toInstant() : (java.time.Instant) row[6],
                (String) row[7]);
    }
}
