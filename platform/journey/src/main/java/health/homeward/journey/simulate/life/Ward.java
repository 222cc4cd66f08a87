package health.homeward.journey.simulate.life;

import health.homeward.clearance.domain.decision.CaseEvent;
import health.homeward.clearance.domain.decision.ClearanceCase;
import health.homeward.clearance.domain.decision.Grant;
import health.homeward.clearance.domain.decision.WithdrawalReason;
import health.homeward.journey.simulate.oracle.Moment;
import health.homeward.plans.domain.compile.Clearance;
import health.homeward.plans.domain.compile.ClearanceState;
import health.homeward.plans.domain.compile.Compilation;
import health.homeward.plans.domain.compile.CourseCompiler;
import health.homeward.plans.domain.compile.DayWindow;
import health.homeward.plans.domain.compile.PastCourse;
import health.homeward.plans.domain.compile.PatientFacts;
import health.homeward.plans.domain.compile.Situation;
import health.homeward.plans.domain.course.Command;
import health.homeward.plans.domain.course.Course;
import health.homeward.plans.domain.course.CourseDecider;
import health.homeward.plans.domain.course.CourseEvent;
import health.homeward.plans.domain.course.Decision;
import health.homeward.plans.domain.course.EndReason;
import health.homeward.plans.domain.course.Hold;
import health.homeward.plans.domain.course.NextLook;
import health.homeward.plans.domain.course.RampAlert;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Where courses are ordered and carried through: keeps the decision's copy and the patient's courses, as plans does. */
final class Ward {
    /** How long after its hours a session of which nothing is heard counts as missed. */
    static final Duration GRACE = Duration.ofHours(6);

    private static final LocalTime FROM = LocalTime.of(8, 0);
    private static final LocalTime UNTIL = LocalTime.of(20, 0);

    private final World world;
    private final Consumer<Moment> seen;
    private final Tally tally;
    private final Prescriber prescriber;
    private final DayWindow day;
    private final List<Course> over = new ArrayList<>();

    private Clearance clearance;
    private Course course;
    private String lastObstacle;

    Ward(World world, Consumer<Moment> seen, Tally tally) {
        this.world = world;
        this.seen = seen;
        this.tally = tally;
        this.prescriber = new Prescriber(world);
        this.day = new DayWindow(FROM, UNTIL, world.truth.zone());
    }

    Optional<Course> course() {
        return Optional.ofNullable(course);
    }

    boolean open() {
        return course instanceof Course.Open;
    }

    Optional<String> lastObstacle() {
        return Optional.ofNullable(lastObstacle);
    }

    Clearance clearance() {
        return clearance;
    }

    /** The course that was planned under this case, if any. */
    Optional<Course> under(UUID clearanceId) {
        return course().filter(known ->
                known.body().terms().clearance().subject().clearanceId().equals(clearanceId));
    }

    void granted(Grant grant, ClearanceCase after, Instant now) {
        clearance = Translation.of(grant, after, world.truth.health().calm());
        lastObstacle = null;
        if (following()) {
            told(new Command.ClearanceRenewed(clearance, false), now);
            told(new Command.ChangeMobility(world.truth.presence().mobility()), now);
        }
    }

    void suspended(CaseEvent.ClearanceSuspended event, Instant now) {
        clearance = clearance.as(ClearanceState.SUSPENDED);
        if (following()) {
            var first = event.reasons().getFirst().mark();
            told(
                    new Command.Pause(new Hold(
                            Hold.Kind.CLEARANCE,
                            first.rule().name(),
                            first.code(),
                            event.at(),
                            event.origin().cause())),
                    now);
        }
    }

    void resumed(LocalDate validUntil, Instant now) {
        clearance = clearance.as(ClearanceState.GRANTED).until(validUntil);
        if (following()) {
            told(new Command.ClearanceRenewed(clearance, true), now);
        }
    }

    void withdrawn(WithdrawalReason reason, Instant now) {
        clearance = clearance == null ? null : clearance.as(ClearanceState.WITHDRAWN);
        EndReason end =
                switch (reason) {
                    case DEATH -> EndReason.DEATH;
                    case CONSENT_WITHDRAWN -> EndReason.CONSENT_WITHDRAWN;
                    case REFERRAL_WITHDRAWN -> EndReason.REFERRAL_WITHDRAWN;
                    case NEUROLOGIST -> EndReason.CLEARANCE_WITHDRAWN;
                };
        if (course != null) {
            told(new Command.End(end), now);
        }
    }

    private boolean following() {
        return open()
                && course.body()
                        .terms()
                        .clearance()
                        .subject()
                        .clearanceId()
                        .equals(clearance.subject().clearanceId());
    }

    /** A course under the decision that was made, or whatever speaks against it. */
    void prescribe(Instant now) {
        var presence = world.truth.presence();
        var facts = new PatientFacts(
                new Situation(presence.setting(), presence.since(), presence.mobility(), null),
                day,
                past(),
                world.packs);
        var order = new Moment.Order(
                world.regimen, facts, clearance, prescriber.orders(clearance, breakOver(), now), world.dice.id());
        long before = System.nanoTime();
        Compilation result =
                CourseCompiler.compile(order.regimen(), facts, clearance, order.prescription(), order.courseId(), now);
        tally.compiled(result, System.nanoTime() - before);
        seen.accept(new Moment.Ordered(now, world.truth, order, result));
        switch (result) {
            case Compilation.Refused refused ->
                lastObstacle = refused.reasons().getFirst().rule();
            case Compilation.Compiled compiled ->
                begin(CourseDecider.plan(order.courseId(), compiled).course(), now);
        }
    }

    private void begin(Course planned, Instant now) {
        if (course != null) {
            told(new Command.AnswerRecall(), now);
            over.add(course);
        }
        course = planned;
    }

    private LocalDate breakOver() {
        return past().stream()
                .map(PastCourse::lastProcedure)
                .filter(java.util.Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(last -> last.plusDays(45))
                .orElse(null);
    }

    private List<PastCourse> past() {
        List<Course> all = new ArrayList<>(over);
        course().ifPresent(all::add);
        return all.stream().map(this::past).toList();
    }

    private PastCourse past(Course known) {
        var subject = known.body().terms().clearance().subject();
        var sessions = known.body().sessions();
        return new PastCourse(
                known.body().courseId(),
                subject.clearanceId(),
                subject.referralId(),
                known instanceof Course.Open,
                sessions.lastTreatedOn(day).orElse(null),
                new PastCourse.Given(known.body().terms().regimen().code(), sessions.given()));
    }

    /** The clock's look at whatever is due. @return whether the patient is to be called back */
    boolean looked(Instant now) {
        if (course == null
                || NextLook.at(course, GRACE).filter(due -> !due.isAfter(now)).isEmpty()) {
            return false;
        }
        told(new Command.PresumeMissed(GRACE), now);
        told(new Command.LookForExpiry(), now);
        return told(new Command.LookForRecall(), now) instanceof Decision.Accepted accepted
                && accepted.events().stream().anyMatch(CourseEvent.CourseDue.class::isInstance);
    }

    Decision told(Command command, Instant now) {
        Course before = course;
        Decision decision = CourseDecider.decide(before, command, now);
        if (decision instanceof Decision.Accepted accepted) {
            course = accepted.course();
        }
        seen.accept(new Moment.Changed(now, world.truth, before, command, decision, RampAlert.of(course.body())));
        return decision;
    }

    List<Course> all() {
        List<Course> all = new ArrayList<>(over);
        course().ifPresent(all::add);
        return all;
    }
}
