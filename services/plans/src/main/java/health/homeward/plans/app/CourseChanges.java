package health.homeward.plans.app;

import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.OutgoingEvent;
import health.homeward.outbox.Transaction;
import health.homeward.plans.domain.Reason;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.CourseDecider;
import health.homeward.plans.domain.course.CourseEvent;
import health.homeward.plans.domain.course.Decision;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.domain.course.NextLook;
import health.homeward.plans.store.Courses;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Carries a decision out: the course in its new state, its events and the audit line, all in the one transaction. */
@ApplicationScoped
class CourseChanges {
    private final Courses courses;
    private final PlanSettings settings;
    private final Function<Told, OutgoingEvent> wire;

    CourseChanges(Courses courses, PlanSettings settings, Function<Told, OutgoingEvent> wire) {
        this.courses = courses;
        this.settings = settings;
        this.wire = wire;
    }

    Uni<Void> add(Transaction tx, KnownCourse known, List<CourseEvent> events) {
        return courses.add(
                        tx.hospital(),
                        known,
                        NextLook.at(known.course(), settings.silence().grace()))
                .chain(() -> tell(tx, known, events, 0));
    }

    /** Decides the command for a course that is locked, and carries the decision out. */
    Uni<Outcome> decide(Transaction tx, KnownCourse known, Command command, String action) {
        return switch (CourseDecider.decide(known.course(), command, tx.now())) {
            case Decision.Refused refused ->
                tx.audit(AuditEntry.refused(action, known.patientId(), known.id(), rules(refused.reasons())))
                        .replaceWith(new Outcome.Refused(refused.reasons()));
            case Decision.Accepted accepted -> carryOut(tx, known, accepted, action);
        };
    }

    private Uni<Outcome> carryOut(Transaction tx, KnownCourse known, Decision.Accepted accepted, String action) {
        boolean changed = !accepted.course().equals(known.course());
        if (!changed && accepted.notes().isEmpty()) {
            return Uni.createFrom().item(new Outcome.Done(known, List.of()));
        }
        long version =
                known.version() + (changed ? Math.max(1, accepted.events().size()) : 0);
        KnownCourse next = known.as(accepted.course(), version);
        return (changed ? save(tx, known, next) : Uni.createFrom().voidItem())
                .chain(() -> tell(tx, next, accepted.events(), known.version()))
                .chain(() -> tx.audit(AuditEntry.accepted(action, next.patientId(), next.id(), rules(accepted))))
                .replaceWith(new Outcome.Done(next, accepted.notes()));
    }

    Uni<Void> save(Transaction tx, KnownCourse before, KnownCourse next) {
        return courses.save(
                tx.hospital(),
                before,
                next,
                NextLook.at(next.course(), settings.silence().grace()));
    }

    /** Each event gets a version of its own, so that who follows the course can tell newer from older. */
    private Uni<Void> tell(Transaction tx, KnownCourse course, List<CourseEvent> events, long before) {
        List<OutgoingEvent> told = new ArrayList<>();
        for (CourseEvent event : events) {
            var place = new Told.Place(tx.now(), tx.hospital());
            told.add(wire.apply(new Told(course.course(), event, course.patientId(), before + told.size() + 1, place)));
        }
        return tx.publishAll(told);
    }

    /** The same command for every course of the patient that it is about. */
    Uni<Void> each(Transaction tx, UUID patientId, Predicate<Course> about, Command command, String action) {
        return courses.lockAllOf(tx.hospital(), patientId).chain(all -> {
            Uni<Void> chain = Uni.createFrom().voidItem();
            for (KnownCourse known : all) {
                chain = about.test(known.course())
                        ? chain.chain(() -> decide(tx, known, command, action)).replaceWithVoid()
                        : chain;
            }
            return chain;
        });
    }

    private static List<String> rules(List<Reason> reasons) {
        return reasons.stream().map(Reason::rule).distinct().toList();
    }

    private static List<String> rules(Decision.Accepted accepted) {
        Stream<String> holds = accepted.events().stream().flatMap(event -> switch (event) {
            case CourseEvent.CoursePaused paused -> Stream.of(paused.hold().rule());
            case CourseEvent.SessionChanged _, CourseEvent.StageReached _ -> Stream.of("R12", "R19");
            case CourseEvent.CourseCompleted _ -> Stream.of("R14", "R15");
            case CourseEvent.CourseDue _ -> Stream.of("R15");
            case CourseEvent.CoursePlanned _, CourseEvent.CourseResumed _ -> Stream.of("R7");
        });
        return Stream.concat(holds, accepted.notes().stream().map(Reason::rule))
                .distinct()
                .toList();
    }
}
