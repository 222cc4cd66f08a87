package health.homeward.dispatch.app;

import health.homeward.dispatch.app.VisitChanges.Audited;
import health.homeward.dispatch.domain.Course;
import health.homeward.dispatch.domain.visit.Following;
import health.homeward.dispatch.domain.visit.Following.Reaction;
import health.homeward.dispatch.domain.visit.SessionNews;
import health.homeward.dispatch.domain.visit.Visit;
import health.homeward.dispatch.store.Courses;
import health.homeward.dispatch.store.PlanningRequests;
import health.homeward.dispatch.store.Visits;
import health.homeward.outbox.AuditEntry;
import health.homeward.outbox.Transaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Keeps visits in step with a course: every session to be given at home has one, and no other has (R25). */
@ApplicationScoped
public class FollowCourse {

    private static final Audited FOLLOWED = Audited.of("FollowCourse", "R25");

    private final Courses courses;
    private final Visits visits;
    private final VisitChanges changes;
    private final PlanningRequests planning;

    FollowCourse(Courses courses, Visits visits, VisitChanges changes, PlanningRequests planning) {
        this.courses = courses;
        this.visits = visits;
        this.changes = changes;
        this.planning = planning;
    }

    /** A course begins; a course that is known already stays as it stands. */
    public Uni<Void> begin(Course course, Transaction tx) {
        return courses.lock(course.id(), tx)
                .chain(known -> known.isPresent() ? Uni.createFrom().voidItem() : courses.keep(course, tx));
    }

    /** Sessions are as these news say; a course that has ended asks for nothing more. */
    public Uni<Void> sessions(Course course, List<SessionNews> news, Transaction tx) {
        if (news.isEmpty() || course.state() == Course.State.CLOSED) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> ids =
                news.stream().map(one -> one.order().session().sessionId()).toList();
        return visits.lockOfSessions(ids, tx).chain(known -> {
            List<Reaction> reactions = reactions(news, known);
            return reactions.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : inTurn(course, reactions, tx).chain(() -> planning.add(tx));
        });
    }

    /** What is to be done; empty for sessions on the ward that never had a visit, and then nobody has to plan anew. */
    private static List<Reaction> reactions(List<SessionNews> news, List<Visit> known) {
        return news.stream()
                .map(one -> Following.to(
                        one, known.stream().filter(visit -> isOf(visit, one)).toList()))
                .filter(reaction -> !(reaction instanceof Reaction.Nothing))
                .toList();
    }

    private static boolean isOf(Visit visit, SessionNews news) {
        return visit.order().session().sessionId().equals(news.order().session().sessionId());
    }

    private Uni<Void> inTurn(Course course, List<Reaction> reactions, Transaction tx) {
        Uni<Void> chain = Uni.createFrom().voidItem();
        for (Reaction reaction : reactions) {
            chain = chain.chain(() -> react(course, reaction, tx));
        }
        return chain;
    }

    private Uni<Void> react(Course course, Reaction reaction, Transaction tx) {
        return switch (reaction) {
            case Reaction.Nothing _ -> Uni.createFrom().voidItem();
            case Reaction.Tell(var visit, var command) ->
                changes.follow(visit, command, FOLLOWED, tx).replaceWithVoid();
            case Reaction.Request(var order) -> {
                Visit visit = Visit.requested(UUID.randomUUID(), course.patientId(), order);
                yield visits.add(visit, tx)
                        .chain(() -> tx.audit(AuditEntry.accepted(
                                FOLLOWED.action(), visit.patientId(), visit.id(), FOLLOWED.rules())));
            }
        };
    }
}
