package health.homeward.plans.app;

import health.homeward.outbox.Actor;
import health.homeward.outbox.Transaction;
import health.homeward.outbox.Transactions;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.KnownCourse;
import health.homeward.plans.store.Courses;
import health.homeward.plans.store.DueCourses;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The clock's look: sessions nobody told of (R12), clearances that ran out (R7), patients to be called back (R15). */
@ApplicationScoped
public class LookAtCourses {
    private static final String SERVICE = "plans";
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final DueCourses due;
    private final Courses courses;
    private final CourseChanges changes;
    private final PlanSettings settings;

    LookAtCourses(
            Transactions transactions, DueCourses due, Courses courses, CourseChanges changes, PlanSettings settings) {
        this.transactions = transactions;
        this.due = due;
        this.courses = courses;
        this.changes = changes;
        this.settings = settings;
    }

    /** Replicas share the work: each course is looked at by whoever locks its row first. */
    @Scheduled(every = "{homeward.plans.due.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> look() {
        return transactions
                .in(Actor.service(SERVICE, "-"), tx -> due.at(tx.now(), BATCH, tx.session()))
                .chain(found -> Multi.createFrom()
                        .iterable(found)
                        .onItem()
                        .transformToUniAndConcatenate(this::at)
                        .collect()
                        .asList()
                        .chain(() -> found.size() < BATCH ? Uni.createFrom().voidItem() : look()));
    }

    private Uni<Void> at(DueCourses.Due where) {
        return transactions.in(
                Actor.service(SERVICE, where.hospital()), tx -> courses.claim(tx.hospital(), where.courseId(), tx.now())
                        .chain(known -> known == null ? Uni.createFrom().voidItem() : look(tx, known)));
    }

    private Uni<Void> look(Transaction tx, KnownCourse known) {
        List<Command> commands = List.of(
                new Command.PresumeMissed(settings.silence().grace()),
                new Command.LookForExpiry(),
                new Command.LookForRecall());
        Uni<KnownCourse> chain = Uni.createFrom().item(known);
        for (Command command : commands) {
            chain = chain.chain(course -> changes.decide(
                            tx, course, command, command.getClass().getSimpleName())
                    .map(outcome -> outcome instanceof Outcome.Done done ? done.course() : course));
        }
        return chain.chain(course -> changes.save(tx, course, course));
    }
}
