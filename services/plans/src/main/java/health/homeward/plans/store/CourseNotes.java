package health.homeward.plans.store;

import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.UUID;

/** Keeps why somebody changed a course, in their own words (R14); such words leave the database by no event. */
@ApplicationScoped
public class CourseNotes {

    public Uni<Void> add(Transaction tx, UUID courseId, String action, String note) {
        return tx.session()
                .createNativeQuery(
                        "insert into course_note (hospital, course_id, at, actor, action, note) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, tx.hospital())
                .setParameter(2, courseId)
                .setParameter(3, tx.now().atOffset(ZoneOffset.UTC))
                .setParameter(4, tx.actor().id())
                .setParameter(5, action)
                .setParameter(6, note)
                .executeUpdate()
                .replaceWithVoid();
    }
}
