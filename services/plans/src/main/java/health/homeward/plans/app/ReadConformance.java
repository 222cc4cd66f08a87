package health.homeward.plans.app;

import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.conformance.Conformance;
import health.homeward.plans.domain.conformance.RuleConformance;
import health.homeward.plans.domain.conformance.Tally;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.store.Courses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows whether the rules were kept: in one course, and counted over a hospital's courses. */
@ApplicationScoped
public class ReadConformance {
    /** So many courses are read and judged at a time: in between the service attends to others. */
    private static final int AT_A_TIME = 10;

    private final Courses courses;

    ReadConformance(Courses courses) {
        this.courses = courses;
    }

    /** A course with what every rule came to in it. */
    public record Judged(KnownCourse course, List<RuleConformance> rules) {}

    /** Null when the hospital has no such course. */
    public Uni<Judged> one(Transaction tx, UUID courseId) {
        return courses.find(tx.hospital(), courseId)
                .chain(known -> known == null
                        ? Uni.createFrom().nullItem()
                        : courses.pastOf(tx.hospital(), known.patientId())
                                .map(others -> new Judged(known, judge(tx, known, others))));
    }

    /** All courses that had a session on these days, each judged as a whole as it stands now. */
    public Uni<Tally> ofHospital(Transaction tx, LocalDate from, LocalDate until) {
        Tally tally = new Tally();
        return courses.withSessionsOn(tx.hospital(), from, until)
                .chain(ids -> count(tx, ids, 0, tally))
                .replaceWith(tally);
    }

    private Uni<Void> count(Transaction tx, List<UUID> ids, int from, Tally tally) {
        if (from >= ids.size()) {
            return Uni.createFrom().voidItem();
        }
        int until = Math.min(from + AT_A_TIME, ids.size());
        return courses.those(tx.hospital(), ids.subList(from, until))
                .chain(some -> count(tx, some, tally))
                .chain(() -> count(tx, ids, until, tally));
    }

    private Uni<Void> count(Transaction tx, List<KnownCourse> some, Tally tally) {
        Set<UUID> patients = some.stream().map(KnownCourse::patientId).collect(Collectors.toSet());
        return courses.pastOf(tx.hospital(), patients)
                .invoke(others -> count(tx, some, others, tally))
                .replaceWithVoid();
    }

    private static void count(Transaction tx, List<KnownCourse> some, Map<UUID, List<PastCourse>> others, Tally tally) {
        some.forEach(known -> tally.add(judge(tx, known, others.getOrDefault(known.patientId(), List.of()))));
    }

    private static List<RuleConformance> judge(Transaction tx, KnownCourse known, List<PastCourse> others) {
        return Conformance.of(known.course(), others, tx.now());
    }
}
