package health.homeward.dispatch.store;

import health.homeward.dispatch.domain.Course;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The courses whose sessions become visits, and whether they run. */
@ApplicationScoped
public class Courses {

    /** Locks the course until the transaction ends. */
    public Uni<Optional<Course>> lock(UUID id, Transaction tx) {
        return tx.session()
                .find(CourseRow.class, id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(Courses::course));
    }

    /** Locks all courses of a patient, in a fixed order. */
    public Uni<List<Course>> lockOfPatient(UUID patientId, Transaction tx) {
        return tx.session()
                .createSelectionQuery("from CourseRow where patientId = ?1 order by courseId", CourseRow.class)
                .setParameter(1, patientId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> rows.stream().map(Courses::course).toList());
    }

    /** The courses among these that are on hold, by their own event. */
    public Uni<List<UUID>> heldAmong(List<UUID> ids, Transaction tx) {
        return tx.session()
                .createSelectionQuery(
                        "select courseId from CourseRow where courseId in ?1 and state = 'HELD'", UUID.class)
                .setParameter(1, ids)
                .getResultList();
    }

    public Uni<Void> keep(Course course, Transaction tx) {
        return tx.session().find(CourseRow.class, course.id()).chain(found -> {
            CourseRow row = found == null ? new CourseRow() : found;
            row.courseId = course.id();
            row.hospital = tx.hospital();
            row.patientId = course.patientId();
            row.clearanceId = course.clearanceId();
            row.state = course.state().name();
            row.bedRest = course.terms().bedRest();
            row.zone = course.terms().zone().getId();
            row.resumedAt = course.terms().resumedAt().orElse(null);
            return found == null ? tx.session().persist(row) : Uni.createFrom().voidItem();
        });
    }

    private static Course course(CourseRow row) {
        return new Course(
                row.courseId,
                row.patientId,
                row.clearanceId,
                Course.State.valueOf(row.state),
                new Course.Terms(ZoneId.of(row.zone), row.bedRest, Optional.ofNullable(row.resumedAt)));
    }
}
