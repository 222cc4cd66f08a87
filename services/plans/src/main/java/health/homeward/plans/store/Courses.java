package health.homeward.plans.store;

import health.homeward.outbox.Statements;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.domain.course.Session;
import health.homeward.plans.domain.course.Sessions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The courses of a hospital. Reading one for a change locks its row, so that its commands follow one another. */
@ApplicationScoped
public class Courses {
    private final CourseTable courses;
    private final SessionTable sessions;
    private final CourseRows courseRows;
    private final SessionRows sessionRows;

    Courses(CourseTable courses, SessionTable sessions, CourseRows courseRows, SessionRows sessionRows) {
        this.courses = courses;
        this.sessions = sessions;
        this.courseRows = courseRows;
        this.sessionRows = sessionRows;
    }

    public Uni<Void> add(String hospital, KnownCourse stored, Optional<Instant> lookAt) {
        CourseRow row = new CourseRow();
        var clearance = stored.course().body().terms().clearance();
        row.id = stored.id();
        row.hospital = hospital;
        row.patientId = stored.patientId();
        row.clearanceId = clearance.subject().clearanceId();
        row.referralId = clearance.subject().referralId();
        row.kind = clearance.courseKind().name();
        row.plannedAt = stored.plannedAt();
        row.prescribedBy = stored.prescribedBy();
        row.lookAt = lookAt.orElse(null);
        courseRows.write(stored, row);
        return courses.persistAndFlush(row)
                .chain(() -> write(
                        hospital, stored.id(), stored.course().body().sessions().all(), Map.of()));
    }

    /** Writes the course and those of its sessions that are no longer what they were. */
    public Uni<Void> save(String hospital, KnownCourse before, KnownCourse next, Optional<Instant> lookAt) {
        List<Session> changed = next.course()
                .body()
                .sessions()
                .changedSince(before.course().body().sessions());
        return courses.findById(next.id())
                .invoke(row -> {
                    courseRows.write(next, row);
                    row.lookAt = lookAt.orElse(null);
                })
                .chain(() -> changed.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : write(hospital, next.id(), changed, byId(before)));
    }

    private static Map<UUID, Session> byId(KnownCourse course) {
        return course.course().body().sessions().all().stream()
                .collect(Collectors.toMap(session -> session.plan().id(), Function.identity()));
    }

    private Uni<Void> write(String hospital, UUID courseId, List<Session> changed, Map<UUID, Session> before) {
        Map<Boolean, List<SessionRow>> rows = changed.stream()
                .map(session ->
                        sessionRows.row(session, before.get(session.plan().id())))
                .collect(Collectors.partitioningBy(row -> before.containsKey(row.id())));
        return statements().chain(statements -> sessions.add(statements, hospital, courseId, rows.get(false))
                .chain(() -> sessions.update(statements, rows.get(true))));
    }

    private Uni<Statements> statements() {
        return courses.getSession().map(Statements::of);
    }

    /** Locks the course for a change; null when the hospital has no such course. */
    public Uni<KnownCourse> lock(String hospital, UUID id) {
        return courses.find("hospital = ?1 and id = ?2", hospital, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult()
                .chain(this::whole);
    }

    /** Locks the course if nobody else has it in hand and the clock has to look at it; null otherwise. */
    public Uni<KnownCourse> claim(String hospital, UUID id, Instant now) {
        return courses.getSession()
                .chain(session -> session.createNativeQuery(
                                "select id from course where hospital = ?1 and id = ?2 and look_at <= ?3 for update skip locked",
                                UUID.class)
                        .setParameter(1, hospital)
                        .setParameter(2, id)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .getResultList())
                .chain(claimed -> claimed.isEmpty() ? Uni.createFrom().nullItem() : find(hospital, id));
    }

    public Uni<KnownCourse> find(String hospital, UUID id) {
        return courses.find("hospital = ?1 and id = ?2", hospital, id)
                .firstResult()
                .chain(this::whole);
    }

    public Uni<KnownCourse> ofSession(String hospital, UUID sessionId) {
        return statements()
                .chain(statements -> sessions.courseOf(statements, sessionId))
                .chain(id -> id == null ? Uni.createFrom().nullItem() : find(hospital, id));
    }

    /** Locks all courses of the patient for a change, the newest first. */
    public Uni<List<KnownCourse>> lockAllOf(String hospital, UUID patientId) {
        return courses.find("hospital = ?1 and patientId = ?2 order by plannedAt desc", hospital, patientId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .chain(this::allWhole);
    }

    /** Earlier and open courses of the patient, as far as the next one depends on them. */
    public Uni<List<PastCourse>> pastOf(String hospital, UUID patientId) {
        return courses.list("hospital = ?1 and patientId = ?2", hospital, patientId)
                .map(rows -> rows.stream().map(Courses::past).toList());
    }

    /** A page of whole courses in the order in which they were planned. */
    public Uni<List<KnownCourse>> page(String hospital, CourseFilter filter, int limit) {
        return courses.find(filter.where(), filter.parameters(hospital))
                .range(0, limit - 1)
                .list()
                .chain(this::allWhole);
    }

    /** Courses with a session on these days, given or not, in the order in which they were planned. */
    public Uni<List<UUID>> withSessionsOn(String hospital, LocalDate from, LocalDate until) {
        return statements()
                .chain(statements -> statements.read("""
                                select c.id from course c where c.hospital = $1 and exists (
                                  select 1 from session s where s.course_id = c.id and s.date between $2 and $3 and s.state <> 'CANCELLED')
                                order by c.planned_at, c.id""", hospital, from, until))
                .map(rows -> rows.stream().map(row -> (UUID) row[0]).toList());
    }

    /** These courses, read together and then let go of, so that a look at many keeps few; never for a change. */
    public Uni<List<KnownCourse>> those(String hospital, List<UUID> ids) {
        return courses.list("hospital = ?1 and id in ?2", hospital, ids)
                .chain(rows -> statements()
                        .chain(statements -> sessions.ofCourses(statements, ids))
                        .map(all -> rows.stream()
                                .map(row -> known(row, all.getOrDefault(row.id, List.of())))
                                .toList()))
                .call(() -> courses.getSession().invoke(Mutiny.Session::clear));
    }

    /** Earlier and open courses of these patients. */
    public Uni<Map<UUID, List<PastCourse>>> pastOf(String hospital, Set<UUID> patients) {
        return courses.list("hospital = ?1 and patientId in ?2", hospital, patients)
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.patientId, Collectors.mapping(Courses::past, Collectors.toList()))))
                .call(() -> courses.getSession().invoke(Mutiny.Session::clear));
    }

    private static PastCourse past(CourseRow row) {
        return new PastCourse(row.id, row.clearanceId, row.referralId, isOpen(row), row.lastProcedure);
    }

    private KnownCourse known(CourseRow row, List<SessionRow> rows) {
        return courseRows.read(
                row, new Sessions(rows.stream().map(sessionRows::read).toList()));
    }

    private Uni<List<KnownCourse>> allWhole(List<CourseRow> rows) {
        Uni<List<KnownCourse>> read = Uni.createFrom().item(new ArrayList<>());
        for (CourseRow row : rows) {
            read = read.chain(list -> whole(row).invoke(list::add).replaceWith(list));
        }
        return read;
    }

    private Uni<KnownCourse> whole(CourseRow row) {
        return row == null
                ? Uni.createFrom().nullItem()
                : statements()
                        .chain(statements -> sessions.ofCourse(statements, row.id))
                        .map(rows -> known(row, rows));
    }

    private static boolean isOpen(CourseRow row) {
        return List.of("PLANNED", "ACTIVE", "PAUSED").contains(row.state);
    }
}
